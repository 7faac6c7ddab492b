/** What somebody says about pairs that are not certain comes before all likeness, and lapses with what it was said about. */
import { compareRecord } from '../../../src/core/record/compare-record';
import { readLedger } from '../../../src/core/record/ledger';
import type { RecordFindings } from '../../../src/core/record/model';
import type { PairQuestion } from '../../../src/core/record/pair';
import type { PairDecision } from '../../../src/core/record/pair-question';
import { ledgerGrid, recordFile } from '../../support/record-case';

const LEDGER = readLedger(
  ledgerGrid([
    ['项目名称', '调整预算（万元）', '支出数（万元）'],
    ['社区养老服务补助（一期）', 120, 114],
    ['社区养老服务补助（二期）', 60, 57],
  ]),
  '台账.xlsx',
);
const OWN = recordFile('own.xlsx', { form: 'national', set: {} });
const NOTHING = { baseline: null, lastYear: null, ledger: null, department: false, isWhole: false };

function againstLedger(decisions: readonly PairDecision[]): RecordFindings {
  if (!LEDGER.ok) throw new Error(LEDGER.problem);
  return compareRecord([OWN], { ...NOTHING, ledger: LEDGER.ledger, decisions });
}
const rules = ({ tables }: RecordFindings): string[] => tables.map(({ finding }) => finding.rule);

function question({ tables }: RecordFindings): PairQuestion {
  const [asked] = tables.flatMap((each) => each.finding.question ?? []);
  if (asked === undefined) throw new Error('nothing is asked');
  return asked;
}

test('a doubt names its candidates, the likest first, and compares nothing', () => {
  const found = againstLedger([]);
  expect(rules(found)).toEqual(['pair-uncertain']);
  const { about, against, isCompared, own, candidates } = question(found);
  expect([about, against, isCompared, own.name]).toEqual(['project', 'ledger', false, '社区养老服务补助']);
  expect(candidates.map(({ end }) => [end.path, end.name]).sort()).toEqual([
    ['台账.xlsx', '社区养老服务补助（一期）'],
    ['台账.xlsx', '社区养老服务补助（二期）'],
  ]);
  for (const { likeness } of candidates) {
    expect(likeness).toBeGreaterThan(0.4);
    expect(likeness).toBeLessThanOrEqual(candidates[0]!.likeness);
  }
});

test.each([
  ['the right row: the figures agree', '（一期）', []],
  ['the other row: both figures differ', '（二期）', ['ledger-budget', 'ledger-executed']],
])('%s', (_, part, expected) => {
  const { own, against, candidates } = question(againstLedger([]));
  const other = candidates.find(({ end }) => end.name.includes(part))!.end;
  expect(rules(againstLedger([{ against, own, other }]))).toEqual(expected);
});

test('none of them: the project is not in the ledger', () => {
  const { own, against } = question(againstLedger([]));
  expect(rules(againstLedger([{ against, own, other: null }]))).toEqual(['ledger-missing-project']);
});

test.each<[string, (own: PairQuestion['own']) => Partial<PairDecision>]>([
  ['said of another record', () => ({ against: 'baseline' })],
  ['of a project that has another name now', (own) => ({ own: { ...own, name: '别的项目' } })],
  ['of a row that moved', (own) => ({ own: { ...own, cell: { ...own.cell, row: own.cell.row + 1 } } })],
  ['for a row that is not there any more', (own) => ({ other: { ...own, path: '台账.xlsx' } })],
])('a decision %s lapses, and the question comes back', (_, change) => {
  const { own, against, candidates } = question(againstLedger([]));
  const decision: PairDecision = { against, own, other: candidates[0]!.end };
  expect(rules(againstLedger([{ ...decision, ...change(own) }]))).toEqual(['pair-uncertain']);
});

test('a pair by likeness may be confirmed or refused, for indicators too', () => {
  const approved = recordFile('b.xlsx', { form: 'adjusted', set: { D13: '养护绿地总面积', F13: '≥60公顷' } });
  const own = recordFile('own.xlsx', { form: 'adjusted', set: {} });
  const against = (decisions: readonly PairDecision[]): RecordFindings =>
    compareRecord([own], { ...NOTHING, baseline: [approved], decisions });
  const asked = question(against([]));
  expect([asked.about, asked.isCompared]).toEqual(['indicator', true]);
  const decision = { against: asked.against, own: asked.own };
  expect(rules(against([]))).toContain('pair-uncertain');
  const confirmed = rules(against([{ ...decision, other: asked.candidates[0]!.end }]));
  expect(confirmed).not.toContain('pair-uncertain');
  expect(confirmed).not.toContain('baseline-missing');
  expect(rules(against([{ ...decision, other: null }]))).toEqual(['baseline-missing', 'baseline-added']);
});

test('two decisions for one row: the first holds, the second asks again', () => {
  const twice = recordFile('own2.xlsx', { form: 'national', set: { C3: '社区养老服务补助资金' } });
  if (!LEDGER.ok) throw new Error(LEDGER.problem);
  const { ledger } = LEDGER;
  const compare = (decisions: readonly PairDecision[]): RecordFindings =>
    compareRecord([OWN, twice], { ...NOTHING, ledger, decisions });
  const asked = compare([]).tables.flatMap(({ finding }) => finding.question ?? []);
  expect(asked).toHaveLength(2);
  const [row] = asked[0]!.candidates;
  const found = compare(asked.map(({ own, against }) => ({ own, against, other: row!.end })));
  const open = found.tables.filter(({ finding }) => finding.rule === 'pair-uncertain');
  expect(open.map(({ file }) => file)).toEqual([1]);
});
