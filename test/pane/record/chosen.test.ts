import { assessWorkbook } from '../../../src/core/assess-workbook';
import { AGAINST_NOTHING, type Against, NOTHING_CHOSEN } from '../../../src/pane/record/against';
import {
  type ReadChoice,
  compareChosen,
  readChoice,
  withAnswer,
  withChoice,
  withoutAnswer,
  withoutChoice,
} from '../../../src/pane/record/chosen';
import { bothSides } from '../../../src/pane/record/other-side';
import { formGrid, loadForm } from '../../support/form-grid';
import { ledgerGrid } from '../../support/record-case';

const grid = (set = {}) => formGrid(loadForm('national'), set);
const own = grid();
const { tables } = assessWorkbook([own], { policy: 'auto', form: null, silenced: [] });
const grids = new Map([[own.sheet, own]]);
const OWN = { name: 'a.xlsx' };

function file(read: ReadChoice) {
  if (!read.ok) throw new Error(read.problem);
  return read.file;
}

const LEDGER = (name: string, rows: readonly (readonly (string | number)[])[]) =>
  file(readChoice('ledger', name, [ledgerGrid([['项目名称', '支出数（万元）'], ...rows])]));
const against = (chosen: Against['chosen'], answers: Against['answers'] = []): Against => ({
  ...AGAINST_NOTHING,
  chosen,
  answers,
});
const rules = (of: Against) => compareChosen(OWN, tables, of).tables.map(({ finding }) => finding.rule);

test('nothing chosen finds nothing about one table', () => {
  expect(compareChosen(OWN, tables, AGAINST_NOTHING)).toEqual({ tables: [], files: [] });
});

test('the tables of one workbook are compared with each other without any choice, and need no path', () => {
  const again = { ...grid(), sheet: '又一张', index: 1 };
  const both = assessWorkbook([own, again], { policy: 'auto', form: null, silenced: [] }).tables;
  const [found] = compareChosen(OWN, both, AGAINST_NOTHING).tables;
  expect(found).toMatchObject({
    table: 1,
    finding: {
      rule: 'duplicate-project',
      counterpart: { path: null, sheet: own.sheet },
      message: { data: { path: 'a.xlsx', sheet: own.sheet } },
    },
  });
  // Of several files it is the one file that is named, with the sheet as it is called there; the link stays within.
  const origins = new Map([[own.sheet, { file: '甲.xlsx', sheet: '表一' }]]);
  const [named] = compareChosen({ ...OWN, origins }, both, AGAINST_NOTHING).tables;
  expect(named?.finding).toMatchObject({
    counterpart: { path: null, sheet: own.sheet },
    message: { data: { path: '甲.xlsx', sheet: '表一' } },
  });
});

test('an approved table and a ledger are compared together; taken away they are gone', () => {
  const approved = file(readChoice('baseline', 'b.xlsx', [grid({ E13: '≥25000人次' })]));
  const ledger = LEDGER('l.csv', [['社区养老服务补助', 110]]);
  const both = against(withChoice(withChoice(NOTHING_CHOSEN, 'baseline', approved), 'ledger', ledger));
  expect(rules(both)).toEqual(['baseline-target', 'ledger-executed']);
  expect(rules({ ...both, ...withoutChoice(both, 'ledger', 'l.csv') })).toEqual(['baseline-target']);
});

test('a file of the same name replaces the earlier one, and there is one ledger', () => {
  const one = file(readChoice('baseline', 'b.xlsx', [grid()]));
  expect(withChoice(withChoice(NOTHING_CHOSEN, 'baseline', one), 'baseline', one).baseline).toHaveLength(1);
  const two = ['a', 'b'].reduce(
    (chosen, name) => withChoice(chosen, 'ledger', LEDGER(name, [['甲', 1]])),
    NOTHING_CHOSEN,
  );
  expect(two.ledger.map(({ name }) => name)).toEqual(['b']);
});

test('what is no table and no ledger says so', () => {
  const words = ledgerGrid([['说明'], ['无']]);
  expect(readChoice('baseline', 'x', [words])).toEqual({ ok: false, problem: 'no-tables' });
  expect(readChoice('ledger', 'x', [words])).toEqual({ ok: false, problem: 'not-ledger' });
});

test('both sides come from the file that the rule means, even where names are the same', () => {
  const approved = file(readChoice('baseline', 'a.xlsx', [grid({ E13: '≥25000人次' })]));
  const last = file(readChoice('lastYear', 'a.xlsx', [grid({ E13: '≥1人次', F13: '31000人次' })]));
  const chosen = withChoice(withChoice(NOTHING_CHOSEN, 'lastYear', last), 'baseline', approved);
  const state = { grids, against: against(chosen) };
  const found = compareChosen(OWN, tables, state.against).tables.map(({ finding }) => finding);
  const target = found.find(({ rule }) => rule === 'baseline-target')!;
  const sides = bothSides(state, own.sheet, target)!;
  expect(sides.record).toBe('baseline');
  expect(sides.other).toMatchObject({ path: 'a.xlsx', text: '≥25000人次' });
  expect(sides.own).toMatchObject({ path: null, sheet: own.sheet });
  expect(sides.own.text).not.toBe('≥25000人次');
  expect(sides.own.row).not.toBe('');
});

test('a pair that is settled is compared, asked again it is not, and it goes with its file', () => {
  const ledger = LEDGER('l.csv', [
    ['社区养老服务补助（一期）', 110],
    ['社区养老服务补助（二期）', 55],
  ]);
  const open = against(withChoice(NOTHING_CHOSEN, 'ledger', ledger));
  const question = compareChosen(OWN, tables, open).tables[0]!.finding.question!;
  const answers = withAnswer([], { question, other: question.candidates[0]!.end });
  const settled = { ...open, answers };
  expect(rules(open)).toEqual(['pair-uncertain']);
  expect(rules(settled)).toEqual(['ledger-executed']);
  expect(withAnswer(answers, { question, other: null })).toHaveLength(1);
  expect(rules({ ...open, answers: withoutAnswer(answers, question) })).toEqual(['pair-uncertain']);
  expect(withoutChoice(settled, 'ledger', 'l.csv').answers).toEqual([]);
  expect(withoutChoice(settled, 'baseline', 'l.csv').answers).toEqual(answers);
});
