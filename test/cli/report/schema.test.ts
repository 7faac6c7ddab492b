import { buildTable } from '../../../src/core/report/build-table';
import type { Report, ReportWorkbook } from '../../../src/core/report/model';
import { EMPTY_TALLY, countWorkbook, summaryOf } from '../../../src/core/report/summary';
import { assessment } from '../support/hand-made';
import { reportMisfits, workbookMisfits } from '../support/report-schema';

const table = buildTable(assessment(), { say: ({ key }) => key, remark: ({ key }) => key, explain: true });
const workbook: ReportWorkbook = {
  path: 'a.xlsx',
  status: 'ok',
  tables: [table],
  edits: [{ sheet: 's', cell: 'H21', before: '', after: '1', kind: 'value', replaces: '=A1' }],
  notWritten: [{ sheet: 's', cell: 'H22', code: 'protected', message: 'm' }],
  output: null,
  notes: [],
};
const report: Report = {
  version: 1,
  tool: { name: 'ziping', version: '0.1.0' },
  policy: 'auto',
  workbooks: [workbook],
  summary: summaryOf(countWorkbook(EMPTY_TALLY, workbook), {
    skipped: 1,
    sample: { tables: 1, of: 2, seed: 's' },
    passedBy: [{ ending: '.pdf', files: 2 }],
  }),
};

test('a report fits its schema', () => {
  expect(reportMisfits(JSON.parse(JSON.stringify(report)))).toEqual([]);
  expect(workbookMisfits(workbook)).toEqual([]);
});

test.each<[string, unknown]>([
  ['$.version: not 1', { ...report, version: 2 }],
  ['$.summary: missing', { ...report, summary: undefined }],
  [
    '$.workbooks[0].status: maybe is not one of ok, failed',
    { ...report, workbooks: [{ ...workbook, status: 'maybe' }] },
  ],
  [
    '$.workbooks[0].tables[0].results.total: 1e3 does not match ^-?[0-9]+(\\.[0-9]+)?$',
    {
      ...report,
      workbooks: [{ ...workbook, tables: [{ ...table, results: { ...table.results, total: '1e3' } }] }],
    },
  ],
  [
    '$.workbooks[0].tables[0].total.extra: not allowed',
    { ...report, workbooks: [{ ...workbook, tables: [{ ...table, total: { ...table.total, extra: 1 } }] }] },
  ],
])('%s', (misfit, broken) => {
  expect(reportMisfits(JSON.parse(JSON.stringify(broken)))).toContain(misfit);
});
