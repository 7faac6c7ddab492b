import { hash32 } from '../../../src/core/fingerprint';
import { memoryStorage } from '../../../src/pane/browser/text-storage';
import { coreEngine } from '../../../src/pane/core-engine';
import { formShelf, policyShelf } from '../../../src/pane/keeping/library';
import {
  EMPTY_RECORD,
  LONGEST_REMARK,
  MOST_TEXT,
  parseRecord,
  writeRecord,
  type WorkbookRecord,
} from '../../../src/pane/keeping/workbook-record';
import { parseSettings, writeSettings } from '../../../src/pane/keeping/settings-text';

const KEPT = {
  sheet: '公共阅读服务',
  rule: 'execution-rate',
  cell: { row: 5, column: 8 },
  subject: '0123456789abcdef',
  said: 'fedcba9876543210',
  reason: '已批复',
};
const MARK = {
  table: '公共阅读服务!A1',
  subject: '0123456789abcdef',
  figures: 'fedcba9876543210',
  status: 'reviewed',
  remark: '',
} as const;
const RECORD: WorkbookRecord = {
  at: '2026-03-10T01:00:00.000Z',
  kept: [KEPT],
  marks: [MARK],
  form: '0123456789abcdef',
  policy: { kind: 'preset', id: 'explain-90' },
};

it('comes back as it was written', () => {
  expect(parseRecord(writeRecord(RECORD))).toEqual(RECORD);
});

it.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['another version', JSON.stringify({ ...RECORD, version: 2 })],
  ['no version', JSON.stringify(RECORD)],
  ['more than anybody would write', `{"version":1,"at":"${'x'.repeat(MOST_TEXT)}"}`],
  [
    'fields of other kinds',
    JSON.stringify({ version: 1, at: 5, kept: {}, marks: 'x', form: [], policy: { kind: 'x' } }),
  ],
  ['names of the language', '{"version":1,"__proto__":{"kept":[{}]},"constructor":1}'],
])('%s is no record', (_what, text) => {
  expect(parseRecord(text)).toEqual(EMPTY_RECORD);
  expect(({} as Record<string, unknown>)['kept']).toBeUndefined();
});

it.each([
  { ...KEPT, cell: { row: -1, column: 0 } },
  { ...KEPT, cell: { row: 0.5, column: 0 } },
  { ...KEPT, cell: null },
  { ...KEPT, cell: { row: 1_048_576, column: 0 } },
  { ...KEPT, reason: 5 },
  { ...KEPT, reason: 'x'.repeat(LONGEST_REMARK + 1) },
  { ...KEPT, said: undefined },
  null,
  'text',
])('an entry that cannot be read is left out, the others stay: %j', (entry) => {
  expect(parseRecord(JSON.stringify({ version: 1, kept: [entry, KEPT] })).kept).toEqual([KEPT]);
});

it.each([
  { ...MARK, status: 'approved' },
  { ...MARK, figures: 1 },
  { ...MARK, remark: 'x'.repeat(5000) },
])('a mark that cannot be read is left out: %#', (entry) => {
  expect(parseRecord(JSON.stringify({ version: 1, marks: [entry, MARK] })).marks).toEqual([MARK]);
});

it('is bounded: long reasons are cut, and of too many entries the newest stay', () => {
  const many = Array.from({ length: 1000 }, (_, row) => ({
    ...KEPT,
    cell: { row, column: 0 },
    reason: '很长的理由'.repeat(1000),
  }));
  const text = writeRecord({ ...RECORD, kept: many });
  expect(text.length).toBeLessThanOrEqual(MOST_TEXT);
  const { kept } = parseRecord(text);
  expect(kept.length).toBeGreaterThan(50);
  expect(kept.at(-1)?.cell.row).toBe(999);
  expect(kept.every(({ reason }) => reason.length === LONGEST_REMARK)).toBe(true);
});

describe('the library', () => {
  const form = (name: string) => ({
    version: 1 as const,
    name,
    blocks: [{ kind: 'indicators' as const, columns: [{ header: name, role: 'level1' as const }] }],
    policy: null,
    layout: null,
  });

  it('replaces what has the same headers, and of too many keeps the newest', () => {
    const shelf = formShelf(memoryStorage(), coreEngine);
    for (let n = 0; n < 30; n += 1) shelf.put(form(`表头${String(n)}`));
    shelf.put({ ...form('表头29'), name: '改名' });
    const names = shelf.list().map(({ name }) => name);
    expect([names.length, names.at(-1), names[0]]).toEqual([20, '改名', '表头10']);
  });

  it('leaves out what the storage holds and no file could', () => {
    const storage = memoryStorage();
    storage.save('forms', JSON.stringify({ version: 1, items: [{ version: 1, name: 'x' }, form('好')] }));
    storage.save(
      'policies',
      JSON.stringify({ version: 1, items: [{ id: 'x', forward: { passLine: 60 } }, { id: 'y' }] }),
    );
    expect(
      formShelf(storage, coreEngine)
        .list()
        .map(({ name }) => name),
    ).toEqual(['好']);
    expect(
      policyShelf(storage, coreEngine)
        .list()
        .map(({ policy }) => policy.id),
    ).toEqual(['y']);
  });

  it('refuses what is too large', () => {
    const columns = Array.from({ length: 99 }, (_, n) => ({
      header: `${String(n)}${'长'.repeat(190)}`,
      role: 'ignored' as const,
    }));
    const shelf = formShelf(memoryStorage(), coreEngine);
    expect(
      shelf.put({
        ...form('x'),
        blocks: Array.from({ length: 9 }, () => ({ kind: 'indicators' as const, columns })),
      }),
    ).toBe(false);
    expect(shelf.list()).toEqual([]);
  });
});

it('settings: what cannot be read is the default', () => {
  const usual = { language: 'en-US', scheme: 'dark', usualPolicy: { kind: 'custom', id: 'ours' } } as const;
  expect(parseSettings(writeSettings(usual), 'zh-CN')).toEqual(usual);
  for (const text of [
    null,
    '{',
    '5',
    '{"language":"fr","policy":{"kind":"preset"}}',
    '{"policy":{"kind":"preset","id":5}}',
    '{"scheme":"sepia"}',
  ])
    expect(parseSettings(text, 'zh-CN')).toEqual({
      language: 'zh-CN',
      scheme: 'system',
      usualPolicy: { kind: 'auto' },
    });
});

it('close texts have far hashes', () => {
  expect(new Set(Array.from({ length: 5000 }, (_, n) => hash32(`表${String(n)}`))).size).toBe(5000);
});
