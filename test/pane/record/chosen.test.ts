import { assessWorkbook } from '../../../src/core/assess-workbook';
import {
  NOTHING_CHOSEN,
  type ReadChoice,
  compareChosen,
  readChoice,
  withChoice,
  withoutChoice,
} from '../../../src/pane/record/chosen';
import { formGrid, loadForm } from '../../support/form-grid';
import { ledgerGrid } from '../../support/record-case';

const grid = (set = {}) => formGrid(loadForm('national'), set);
const { tables } = assessWorkbook([grid()], { policy: 'auto', form: null, silenced: [] });

function file(read: ReadChoice) {
  if (!read.ok) throw new Error(read.problem);
  return read.file;
}

test('nothing chosen compares nothing', () => {
  expect(compareChosen('a.xlsx', tables, NOTHING_CHOSEN)).toBeNull();
});

test('an approved table and a ledger are compared together; taken away they are gone', () => {
  const approved = file(readChoice('baseline', 'b.xlsx', [grid({ E13: '≥25000人次' })]));
  const ledger = file(
    readChoice('ledger', 'l.csv', [
      ledgerGrid([
        ['项目名称', '支出数（万元）'],
        ['社区养老服务补助', 110],
      ]),
    ]),
  );
  const chosen = withChoice(withChoice(NOTHING_CHOSEN, 'baseline', approved), 'ledger', ledger);
  const rules = (found = compareChosen('a.xlsx', tables, chosen)) =>
    found?.tables.map(({ finding }) => finding.rule);
  expect(rules()).toEqual(['baseline-target', 'ledger-executed']);
  expect(rules(compareChosen('a.xlsx', tables, withoutChoice(chosen, 'ledger', 'l.csv')))).toEqual([
    'baseline-target',
  ]);
});

test('a file of the same name replaces the earlier one, and there is one ledger', () => {
  const one = file(readChoice('baseline', 'b.xlsx', [grid()]));
  expect(withChoice(withChoice(NOTHING_CHOSEN, 'baseline', one), 'baseline', one).baseline).toHaveLength(1);
  const ledger = (name: string) =>
    file(
      readChoice('ledger', name, [
        ledgerGrid([
          ['项目名称', '支出数'],
          ['甲', 1],
        ]),
      ]),
    );
  expect(
    withChoice(withChoice(NOTHING_CHOSEN, 'ledger', ledger('a')), 'ledger', ledger('b')).ledger.map(
      ({ name }) => name,
    ),
  ).toEqual(['b']);
});

test('what is no table and no ledger says so', () => {
  const words = ledgerGrid([['说明'], ['无']]);
  expect(readChoice('baseline', 'x', [words])).toEqual({ ok: false, problem: 'noTables' });
  expect(readChoice('ledger', 'x', [words])).toEqual({ ok: false, problem: 'notLedger' });
});
