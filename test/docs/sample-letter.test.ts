/** The sample letter of the guides is what the program writes. UPDATE_SAMPLE=1 writes it anew. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { houseEngine } from '../../src/cli/batch/house-engine';
import { World } from '../cli/support/world';

const ROOT = path.join(__dirname, '..', '..');
const PAGE = path.join(ROOT, 'docs', 'sample-letter.md');
const FILES = [
  ['assets/sample.xlsx', '自评表.xlsx'],
  ['test/fixtures/compare/approved-targets.xlsx', '绩效目标批复.xlsx'],
  ['test/fixtures/compare/ledger.csv', '支出台账.csv'],
  ['test/fixtures/compare/last-year.xlsx', '2023年度自评表.xlsx'],
] as const;
const OPTIONS = [
  '--baseline',
  '绩效目标批复.xlsx',
  '--ledger',
  '支出台账.csv',
  '--last-year',
  '2023年度自评表.xlsx',
];

/** One level down, below the page's own title. */
const lowered = (text: string): string => text.trim().replace(/^#/gmu, '##');

test('docs/sample-letter.md', async () => {
  const world = new World();
  for (const [from, to] of FILES)
    writeFileSync(path.join(world.cwd, to), readFileSync(path.join(ROOT, from)));
  const argv = ['letter', '自评表.xlsx', ...OPTIONS, '--out', '意见', '--format', 'md'];
  const { status } = await world.run(argv, houseEngine);
  expect(status).toBe(0);
  const folder = path.join(world.cwd, '意见');
  const letters = readdirSync(folder)
    .sort((a, b) => Number(a.startsWith('复核')) - Number(b.startsWith('复核')))
    .map((name) => lowered(readFileSync(path.join(folder, name), 'utf8')));
  world.remove();
  expect(letters).toHaveLength(2);
  const page = [
    `<!-- 由 ziping ${argv.join(' ')} 生成，自评表为 assets/sample.xlsx，对照文件在 test/fixtures/compare -->`,
    '# 退回修改意见（样例）',
    letters.join('\n\n---\n\n'),
  ].join('\n\n');
  if (process.env['UPDATE_SAMPLE'] === '1') writeFileSync(PAGE, `${page}\n`);
  expect(readFileSync(PAGE, 'utf8')).toBe(`${page}\n`);
});
