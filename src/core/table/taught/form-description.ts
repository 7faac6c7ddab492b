/**
 * A form that the user taught: header texts → roles. Made by correcting one reading, kept as JSON, and used for every
 * sheet that has the same header texts. `FORM_SCHEMA` is published as docs/form.schema.json.
 */
import type { MessageData, MessageRef } from '../../messages/message';
import { type Json, isObject, shownJson } from '../../json';
import { COLUMN_ROLES, LAYOUTS, type ColumnRole, type Layout, type Table } from '../model';
import { squeeze } from '../text';

const FORM_BLOCK_KINDS = ['funds', 'indicators', 'score-sheet', 'checklist'] as const;
export type FormBlockKind = (typeof FORM_BLOCK_KINDS)[number];

export interface FormColumn {
  /** The header as the form prints it; a sub-head follows its head after " / ": "年度指标值 / 符号". */
  readonly header: string;
  readonly role: ColumnRole;
}

export interface FormBlock {
  readonly kind: FormBlockKind;
  readonly columns: readonly FormColumn[];
}

export interface FormDescription {
  readonly version: 1;
  readonly name: string;
  /** In the order in which the form has them, from the top. */
  readonly blocks: readonly FormBlock[];
  /** Id of the policy that goes with the form; `null`: as `auto` chooses. */
  readonly policy: string | null;
  /** `null`: as the columns suggest. */
  readonly layout: Layout | null;
}

export interface FormProblem {
  /** Where in the JSON: "blocks[0].columns[2].role"; "" for the whole. */
  readonly path: string;
  readonly message: MessageRef;
}

export type FormOutcome =
  | { readonly ok: true; readonly form: FormDescription }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

/** Longest header text and most columns that a description may hold; more is no form. */
const LONGEST_HEADER = 200;
const MOST_COLUMNS = 100;
const MOST_BLOCKS = 20;

class Problems {
  readonly list: FormProblem[] = [];

  add(path: string, key: string, data: MessageData = {}): void {
    this.list.push({
      path,
      message: { key: `form-error.${key}`, data: { path: path === '' ? '$' : path, ...data } },
    });
  }
}

function checkKeys(value: Json, path: string, known: readonly string[], problems: Problems): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      problems.add(path === '' ? key : `${path}.${key}`, 'unknown', { values: known.join(', ') });
  }
}

function readChoice<T extends string>(
  value: unknown,
  path: string,
  choices: readonly T[],
  problems: Problems,
): T | null {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    problems.add(path, 'oneOf', { values: choices.join(', '), found: shownJson(value) });
  return found ?? null;
}

function readText(value: unknown, path: string, problems: Problems): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_HEADER) return value;
  problems.add(path, 'text', { found: shownJson(value) });
  return '';
}

/** Checks what a file holds; every mistake is named with its path, none is thrown. */
export function readFormDescription(value: unknown): FormOutcome {
  const problems = new Problems();
  if (!isObject(value)) {
    problems.add('', 'object', { found: shownJson(value) });
    return { ok: false, problems: problems.list };
  }
  checkKeys(value, '', ['$schema', 'version', 'name', 'blocks', 'policy', 'layout'], problems);
  if (value['version'] !== 1) problems.add('version', 'version', { found: shownJson(value['version']) });
  const name = readText(value['name'], 'name', problems);
  const blocks = readBlocks(value['blocks'], problems);
  const policy = value['policy'] ?? null;
  if (policy !== null && (typeof policy !== 'string' || policy.trim() === ''))
    problems.add('policy', 'text', { found: shownJson(policy) });
  const layout = value['layout'] ?? null;
  const chosen = layout === null ? null : readChoice(layout, 'layout', LAYOUTS, problems);
  if (problems.list.length > 0) return { ok: false, problems: problems.list };
  return {
    ok: true,
    form: { version: 1, name, blocks, policy: typeof policy === 'string' ? policy : null, layout: chosen },
  };
}

function readBlocks(value: unknown, problems: Problems): FormBlock[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_BLOCKS) {
    problems.add('blocks', 'list', { found: shownJson(value) });
    return [];
  }
  return value.flatMap((block: unknown, at) => {
    const path = `blocks[${String(at)}]`;
    if (!isObject(block)) {
      problems.add(path, 'object', { found: shownJson(block) });
      return [];
    }
    checkKeys(block, path, ['kind', 'columns'], problems);
    const kind = readChoice(block['kind'], `${path}.kind`, FORM_BLOCK_KINDS, problems);
    const columns = readColumns(block['columns'], `${path}.columns`, problems);
    return kind === null ? [] : [{ kind, columns }];
  });
}

function readColumns(value: unknown, path: string, problems: Problems): FormColumn[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_COLUMNS) {
    problems.add(path, 'list', { found: shownJson(value) });
    return [];
  }
  const roles = new Set<ColumnRole>();
  const headers = new Set<string>();
  return value.flatMap((column: unknown, at) => {
    const own = `${path}[${String(at)}]`;
    if (!isObject(column)) {
      problems.add(own, 'object', { found: shownJson(column) });
      return [];
    }
    checkKeys(column, own, ['header', 'role'], problems);
    const header = readText(column['header'], `${own}.header`, problems);
    const role = readChoice(column['role'], `${own}.role`, COLUMN_ROLES, problems);
    const key = headerKey(header);
    if (header !== '' && headers.has(key)) problems.add(`${own}.header`, 'twice', { found: header });
    headers.add(key);
    if (role === null) return [];
    if (role !== 'ignored' && roles.has(role)) problems.add(`${own}.role`, 'twice', { found: role });
    roles.add(role);
    return [{ header, role }];
  });
}

/** Header texts are compared without white space and width differences. */
export function headerKey(header: string): string {
  return squeeze(header.slice(0, LONGEST_HEADER));
}

/** The description of the form that a reading has: correct a role in it, and it teaches the form. */
export function describeForm(table: Table, name: string): FormDescription {
  const blocks: { top: number; block: FormBlock }[] = [];
  const columnsOf = (columns: Table['blocks'][number]['columns']): FormColumn[] => {
    const seen = new Set<string>();
    return columns.flatMap(({ label, role }) => {
      const key = headerKey(label);
      if (key === '' || seen.has(key)) return [];
      seen.add(key);
      return [{ header: label, role }];
    });
  };
  const { fundBlock } = table;
  if (fundBlock !== null && fundBlock.columns.length > 0) {
    blocks.push({
      top: fundBlock.range.top,
      block: { kind: 'funds', columns: columnsOf(fundBlock.columns) },
    });
  }
  for (const block of table.blocks) {
    blocks.push({ top: block.range.top, block: { kind: block.kind, columns: columnsOf(block.columns) } });
  }
  blocks.sort((a, b) => a.top - b.top);
  const kept = new Map(
    blocks.map(({ block }) => [
      `${block.kind} ${block.columns.map((column) => headerKey(column.header)).join('|')}`,
      block,
    ]),
  );
  return { version: 1, name, blocks: [...kept.values()], policy: null, layout: table.layout };
}

/** JSON Schema (draft 2020-12) of a form description. */
export const FORM_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Ziping form description',
  type: 'object',
  required: ['version', 'name', 'blocks'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    version: { const: 1 },
    name: { type: 'string', minLength: 1, maxLength: LONGEST_HEADER },
    policy: { type: ['string', 'null'], description: 'id of the policy that goes with the form' },
    layout: { enum: [...LAYOUTS, null] },
    blocks: {
      type: 'array',
      minItems: 1,
      maxItems: MOST_BLOCKS,
      description:
        'the blocks of the form from the top; a block is found where all its header texts stand in one header',
      items: {
        type: 'object',
        required: ['kind', 'columns'],
        additionalProperties: false,
        properties: {
          kind: { enum: FORM_BLOCK_KINDS },
          columns: {
            type: 'array',
            minItems: 1,
            maxItems: MOST_COLUMNS,
            items: {
              type: 'object',
              required: ['header', 'role'],
              additionalProperties: false,
              properties: {
                header: {
                  type: 'string',
                  minLength: 1,
                  maxLength: LONGEST_HEADER,
                  description: 'as printed; a sub-head follows its head after " / "',
                },
                role: { enum: COLUMN_ROLES },
              },
            },
          },
        },
      },
    },
  },
} as const;
