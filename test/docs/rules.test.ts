/** Rule, page and words belong together, and the cases on the pages are true. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assessWorkbook } from '../../src/core/assess-workbook';
import type { Assessment } from '../../src/core/assessment';
import { a1 } from '../../src/core/grid';
import { enUS } from '../../src/core/messages/en-US';
import { messageText } from '../../src/core/messages/text';
import { zhCN } from '../../src/core/messages/zh-CN';
import { ALL_RULES } from '../../src/core/rules/all-rules';
import { RECORD_RULES } from '../../src/core/record/record-rules';
import { type RecordCase, runRecordCase } from '../support/record-case';
import { type FormCell, formGrid, loadForm } from '../support/form-grid';

const folder = join(__dirname, '..', '..', 'docs', 'rules');
const allPages = readdirSync(folder)
  .filter((file) => file !== 'README.md')
  .map((file) => ({ id: file.replace(/\.md$/, ''), text: readFileSync(join(folder, file), 'utf8') }));

const RECORD_IDS = new Set<string>(RECORD_RULES.map(({ id }) => id));
const pages = allPages.filter(({ id }) => !RECORD_IDS.has(id));
const recordPages = allPages.filter(({ id }) => RECORD_IDS.has(id));

interface Case {
  readonly form: string;
  readonly set: Readonly<Record<string, FormCell>>;
  readonly cell?: string;
}

function cases(text: string, kind: 'wrong' | 'right'): Case[] {
  const fence = new RegExp(`\`\`\`json ${kind}\\n([^\`]*)\`\`\``, 'g');
  return [...text.matchAll(fence)].map((match) => JSON.parse(match[1] ?? '') as Case);
}

function assessCase({ form, set }: Case): Assessment {
  const { tables } = assessWorkbook([formGrid(loadForm(form), set)], {
    policy: 'auto',
    form: null,
    silenced: [],
  });
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

test('every rule has its page and every page its rule', () => {
  expect(pages.map(({ id }) => id).sort()).toEqual(ALL_RULES.map(({ meta }) => meta.id).sort());
  expect(recordPages.map(({ id }) => id).sort()).toEqual([...RECORD_IDS].sort());
});

test('the index lists every rule', () => {
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  for (const { meta } of ALL_RULES) expect(index).toContain(`](${meta.id}.md)`);
  for (const { id } of RECORD_RULES) expect(index).toContain(`](${id}.md)`);
});

test('both languages have the same keys', () => {
  expect(Object.keys(enUS).sort()).toEqual(Object.keys(zhCN).sort());
});

describe.each(
  readdirSync(join(__dirname, '..', 'fixtures', 'forms')).map((file) => file.replace(/\.json$/, '')),
)('the form %s', (form) => {
  test('has no error and no warning', () => {
    const { findings } = assessCase({ form, set: {} });
    expect(
      findings.filter(({ severity }) => severity !== 'info').map(({ rule, cell }) => `${rule} ${a1(cell)}`),
    ).toEqual([]);
  });
});

describe.each(pages)('$id', ({ id, text }) => {
  const rule = ALL_RULES.find(({ meta }) => meta.id === id);

  test('says its severity', () => {
    expect(text).toContain(`（${rule?.meta.severity ?? ''}）`);
  });

  test('finds the wrong case at its cell, in words of both languages', () => {
    const wrong = cases(text, 'wrong');
    expect(wrong.length).toBeGreaterThan(0);
    for (const one of wrong) {
      const found = assessCase(one).findings.filter((finding) => finding.rule === id);
      expect(found.map(({ cell }) => a1(cell))).toContain(one.cell);
      for (const finding of found) {
        for (const language of ['zh-CN', 'en-US'] as const) {
          const words = messageText(finding.message, language);
          expect(words).not.toBe(finding.message.key);
          expect(words).not.toMatch(/\{|\}|undefined/);
        }
      }
    }
  });

  test('keeps quiet about the right case', () => {
    const right = cases(text, 'right');
    expect(right.length).toBeGreaterThan(0);
    for (const one of right)
      expect(assessCase(one).findings.filter((finding) => finding.rule === id)).toEqual([]);
  });
});

describe.each(recordPages)('$id', ({ id, text }) => {
  const rule = RECORD_RULES.find((each) => each.id === id)!;
  const recordCases = (kind: 'wrong' | 'right'): RecordCase[] => cases(text, kind);
  const findingsOf = (one: RecordCase) => {
    const { tables, files } = runRecordCase(one, rule.against);
    return [...tables, ...files].map(({ finding }) => finding).filter((finding) => finding.rule === id);
  };

  test('says its severity', () => {
    expect(text).toContain(`（${rule.severity}）`);
  });

  test('finds the wrong cases, on two forms, at their cells, and says where the other side is', () => {
    const wrong = recordCases('wrong');
    expect(new Set(wrong.map(({ form }) => form)).size).toBeGreaterThan(1);
    for (const one of wrong) {
      const found = findingsOf(one);
      expect(found.map(({ cell }) => a1(cell))).toContain(one.cell);
      for (const finding of found) {
        expect(finding.counterpart).toBeDefined();
        for (const language of ['zh-CN', 'en-US'] as const) {
          const words = messageText(finding.message, language);
          expect(words).not.toBe(finding.message.key);
          expect(words).not.toMatch(/\{|\}|undefined/);
        }
      }
    }
  });

  test('keeps quiet about the right cases', () => {
    const right = recordCases('right');
    expect(right.length).toBeGreaterThan(1);
    for (const one of right) expect(findingsOf(one)).toEqual([]);
  });
});
