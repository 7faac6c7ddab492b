import type { ContractSeed } from '../contract';
import { buildXlsx, xlsxParts, zipParts } from '../xlsx/build-xlsx';
import { fuzzRuns, LONGEST_MS, runsOf } from './runs';
import type { FuzzOutcome, Sample } from './xlsx-fuzz';
import { fuzzOnce } from './xlsx-fuzz';
import { fixture } from '../xlsx/support';

const SEED: ContractSeed = {
  active: 0,
  sheets: [
    {
      name: '自评表',
      merges: ['A1:D1'],
      cells: {
        A1: { value: '项目支出绩效自评表' },
        A3: { value: '年度资金总额' },
        B3: { value: 33.1, format: '#,##0.00' },
        C3: { formula: '=B3/2', value: 16.55, format: '0.00' },
        D3: { value: 0.9874, format: '0.00%' },
        A4: { value: true },
        B4: { error: '#DIV/0!' },
        C5: { value: 44561, format: 'yyyy/m/d' },
      },
    },
    { name: '附表', cells: { A1: { value: 1 }, B2: { formula: '=自评表!B3', value: 33.1 } } },
  ],
};

function shared(): Uint8Array {
  const parts = xlsxParts(SEED);
  const main = 'xl/worksheets/sheet2.xml';
  const rows = [1, 2, 3, 4].map((row) => {
    const formula = row === 1 ? '<f t="shared" ref="B1:B4" si="0">A1*2</f>' : '<f t="shared" si="0"/>';
    return `<row r="${String(row)}"><c r="A${String(row)}"><v>${String(row)}</v></c><c r="B${String(row)}">${formula}<v>${String(row * 2)}</v></c></row>`;
  });
  parts[main] = (parts[main] ?? '').replace(
    /<sheetData>.*<\/sheetData>/,
    `<sheetData>${rows.join('')}</sheetData>`,
  );
  return zipParts(parts);
}

const SAMPLES: readonly Sample[] = [
  { name: 'built', bytes: buildXlsx(SEED) },
  { name: 'shared', bytes: shared() },
  { name: 'built again', bytes: buildXlsx(SEED) },
  ...['proto', 'sparse', 'noref', 'utf16'].map((name) => ({ name, bytes: fixture(`xlsx/${name}.xlsx`) })),
  ...['data-sheet-01', 'adjusted-54-yishu-buzhu'].map((name) => ({
    name,
    bytes: fixture(`corpus/${name}.xlsx`),
  })),
];

const RUNS = runsOf(300);

test(
  `${String(RUNS)} mutated workbooks: no exception, no hang, no change outside the cell written`,
  async () => {
    const { counts, problems } = await fuzzRuns<FuzzOutcome>('xlsx', RUNS, (seed) => fuzzOnce(SAMPLES, seed));
    expect(problems).toEqual([]);
    // A fuzzer whose files are all refused at the door tests nothing.
    expect(counts.get('written')).toBeGreaterThan(RUNS / 10);
    expect(counts.get('refused')).toBeGreaterThan(RUNS / 10);
  },
  LONGEST_MS,
);
