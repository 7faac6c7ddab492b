/** 退回修改意见: what was found, as a numbered letter for each unit and an overview for the department. Pure; words come last. */
import { groupsOf } from '../groups';
import type { MessageRef } from '../messages/message';
import type { ReportFinding } from '../report/model';
import { bySeverity, type Severity } from '../rules/finding';
import { trimEnd } from '../table/text';
import { HAND_IN, HAND_IN_ORDER, type HandIn } from './hand-in';
import type { Letter, LetterBlock, LetterInput, LetterTable } from './model';

type Say = (ref: MessageRef) => string;

/** Silenced findings and remarks that ask for nothing stay out; what must be mended comes first. */
function asked({ findings }: LetterTable): readonly ReportFinding[] {
  return findings
    .filter(({ silenced, severity }) => silenced === null && severity !== 'info')
    .sort(bySeverity);
}

function goesBack(table: LetterTable): boolean {
  return table.isReturned && (table.remark !== '' || asked(table).length > 0);
}

function countOf(tables: readonly LetterTable[], severity: Severity): number {
  return tables.flatMap(asked).filter((finding) => finding.severity === severity).length;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 一, 十, 二十一: the first level of an official numbering; from a hundred on, plain figures. */
export function ordinal(index: number): string {
  if (index < 1 || index > 99) return String(index);
  const tens = Math.floor(index / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return `${ten}${DIGITS[index % 10] ?? ''}`;
}

/** The folders of whoever reviewed are nobody's business. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A sentence goes on with the form's own punctuation. */
function bare(text: string): string {
  return trimEnd(text, '。.；; \n\t');
}

class Writer {
  constructor(private readonly say: Say) {}

  words(key: string, data: Readonly<Record<string, string | number>> = {}): string {
    const texts = Object.entries(data).map(([name, value]) => [name, String(value)] as const);
    return this.say({ key: `letter${key === '' ? '' : '.'}${key}`, data: Object.fromEntries(texts) });
  }

  unitName(unit: string): string {
    return unit === '' ? this.words('unit-unknown') : unit;
  }

  item(finding: ReportFinding, index: number): LetterBlock {
    const { cell, severity, message, expected, counterpart } = finding;
    const isSaid = expected === null || message.includes(expected);
    const line = this.words(isSaid ? 'item' : 'item.expected', {
      index,
      cell,
      level: this.words(`level.${severity}`),
      text: bare(message),
      expected: expected ?? '',
    });
    const { path = null, sheet = null, cell: other = null } = counterpart ?? {};
    const place = [path === null ? null : fileName(path), sheet, other];
    const shown = place.filter((part) => part !== null).join(' ');
    return {
      kind: 'item',
      text: shown === '' ? line : `${line}${this.words('counterpart', { place: shown })}`,
    };
  }

  table(table: LetterTable, index: number): LetterBlock[] {
    const { file, sheet, project, remark } = table;
    const findings = asked(table);
    return [
      {
        kind: 'heading',
        text: this.words('table', {
          index: index + 1,
          ordinal: ordinal(index + 1),
          project: project === '' ? sheet : project,
          file: fileName(file),
          sheet,
        }),
      },
      ...findings.map((finding, at) => this.item(finding, at + 1)),
      ...(remark === ''
        ? []
        : [
            {
              kind: 'item' as const,
              text: this.words('remark', { index: findings.length + 1, remark: bare(remark) }),
            },
          ]),
    ];
  }

  handIn(tables: readonly LetterTable[]): LetterBlock[] {
    const wanted = new Set<HandIn>(['table']);
    for (const { rule } of tables.flatMap(asked)) {
      const more = HAND_IN[rule];
      if (more !== undefined) wanted.add(more);
    }
    return [
      { kind: 'paragraph', text: this.words('again') },
      ...HAND_IN_ORDER.filter((each) => wanted.has(each)).map((each, at): LetterBlock => ({
        kind: 'item',
        text: this.words('again.item', { index: at + 1, text: this.words(`hand-in.${each}`) }),
      })),
    ];
  }

  letter(unit: string, tables: readonly LetterTable[]): Letter {
    const returned = tables.filter(goesBack);
    const errors = countOf(returned, 'error');
    const warnings = countOf(returned, 'warning');
    const counts = { tables: tables.length, returned: returned.length, errors, warnings };
    // The others stay, and nobody is to think that they came back.
    const some = returned.length < tables.length ? this.words('opening.some', counts) : '';
    const opening = errors > 0 ? 'opening' : warnings > 0 ? 'opening.warnings' : 'opening.remarks';
    return {
      unit,
      blocks: [
        { kind: 'title', text: this.words('title') },
        { kind: 'addressee', text: this.words('to', { unit: this.unitName(unit) }) },
        { kind: 'paragraph', text: this.words(opening, { ...counts, some }) },
        ...returned.flatMap((table, index) => this.table(table, index)),
        ...this.handIn(returned),
        { kind: 'paragraph', text: this.words('closing') },
        ...this.sign(),
      ],
    };
  }

  /** Whoever sends it signs and dates it; this program knows neither. */
  sign(): LetterBlock[] {
    return (['sign.office', 'sign.date'] as const).map((key) => ({ kind: 'sign', text: this.words(key) }));
  }

  overview(
    groups: ReadonlyMap<string, readonly LetterTable[]>,
    { tables, failed, files }: LetterInput,
  ): Letter {
    const lines = [...groups].map(([unit, own], at): LetterBlock => {
      const counts = {
        index: at + 1,
        unit: this.unitName(unit),
        tables: own.length,
        returned: own.filter(goesBack).length,
        errors: countOf(own, 'error'),
        warnings: countOf(own, 'warning'),
      };
      const { returned, errors, warnings } = counts;
      const kind = returned > 0 ? 'unit' : errors + warnings > 0 ? 'stays' : 'clean';
      return { kind: 'item', text: this.words(`overview.${kind}`, counts) };
    });
    const remarks = files.filter(({ finding }) => finding.silenced === null && finding.severity !== 'info');
    return {
      unit: null,
      blocks: [
        { kind: 'title', text: this.words('overview') },
        {
          kind: 'paragraph',
          text: this.words('overview.opening', {
            tables: tables.length,
            units: groups.size,
            returned: [...groups.values()].filter((own) => own.some(goesBack)).length,
            errors: countOf(tables, 'error'),
            warnings: countOf(tables, 'warning'),
          }),
        },
        ...lines,
        ...(failed.length === 0
          ? []
          : [
              {
                kind: 'paragraph' as const,
                text: this.words('overview.failed', { count: failed.length, files: failed.join('、') }),
              },
            ]),
        ...(remarks.length === 0 ? [] : [{ kind: 'paragraph' as const, text: this.words('overview.files') }]),
        ...remarks.map(({ file, sheet, finding }, at): LetterBlock => ({
          kind: 'item',
          text: this.words('overview.file-item', {
            index: at + 1,
            file: fileName(file),
            cell: `${sheet}!${finding.cell}`,
            text: bare(finding.message),
          }),
        })),
        ...this.sign(),
      ],
    };
  }
}

/** The overview first, then one letter for each unit that has something to mend, in the order in which the units come. */
export function returnLetters(input: LetterInput, say: Say): readonly Letter[] {
  const groups = groupsOf(input.tables, ({ unit }) => unit);
  const writer = new Writer(say);
  const letters = [...groups]
    .filter(([, tables]) => tables.some(goesBack))
    .map(([unit, tables]) => writer.letter(unit, tables));
  return [writer.overview(groups, input), ...letters];
}
