import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { a1 } from '../../../src/core/grid';
import { messageText } from '../../../src/core/messages/text';
import {
  FORM_SCHEMA,
  describeForm,
  readFormDescription,
  type FormDescription,
} from '../../../src/core/table/taught/form-description';
import { recognize } from '../../../src/core/table/recognize';
import { gridOfRows } from '../../support/grid-of-rows';

const STRANGE = `
某某单位内部表
大类|事项|应做到|做到了|满额|实得
产出|培训|100|90|50|45
效益|知晓|90%|90%|50|50`;

const FORM: FormDescription = {
  version: 1,
  name: '内部表',
  policy: 'national-2020',
  layout: 'other',
  blocks: [
    {
      kind: 'indicators',
      columns: [
        { header: '大类', role: 'level1' },
        { header: '事 项', role: 'level3' },
        { header: '应做到', role: 'target' },
        { header: '做到了', role: 'actual' },
        { header: '满额', role: 'weight' },
        { header: '实得', role: 'score' },
      ],
    },
  ],
};

test('a taught form reads what the vocabulary cannot', () => {
  expect(recognize(gridOfRows(STRANGE), {}).tables).toEqual([]);
  const [table] = recognize(gridOfRows(STRANGE), { form: FORM }).tables;
  expect(table?.layout).toBe('other');
  expect(
    table?.indicators.map((row) => [row.level3?.text, row.score === null ? null : a1(row.score.address)]),
  ).toEqual([
    ['培训', 'F3'],
    ['知晓', 'F4'],
  ]);
});

test('a taught form leaves other sheets alone', () => {
  const other = STRANGE.replace('实得', '得到');
  expect(recognize(gridOfRows(other), { form: FORM }).tables).toEqual([]);
});

test('a reading gives a description that reads the same form again, corrected', () => {
  const rows = `
项目支出绩效自评表
项目资金（万元）|全年预算数|全年执行数|执行率|得分
年度资金总额|10|9|90%|9
一级指标|二级指标|三级指标|年度指标值||实际完成值|分值|得分|甲乙丙
|||符号|数值||||
产出|数量|培训|≥|100|100|50|50|原因在此`;
  const merges = ['D4:E4', 'A4:A5', 'B4:B5', 'C4:C5', 'F4:F5', 'G4:G5', 'H4:H5', 'I4:I5'];
  const [table] = recognize(gridOfRows(rows, { merges }), {}).tables;
  if (table === undefined) throw new Error('no table');
  const taught = describeForm(table, '某表');
  const round = readFormDescription(JSON.parse(JSON.stringify(taught)));
  expect(round).toEqual({ ok: true, form: taught });
  const corrected: FormDescription = {
    ...taught,
    blocks: taught.blocks.map((block) => ({
      ...block,
      columns: block.columns.map((column) =>
        column.header === '甲乙丙' ? { ...column, role: 'explanation' } : column,
      ),
    })),
  };
  const [again] = recognize(gridOfRows(rows, { merges }), { form: corrected }).tables;
  expect(again?.indicators[0]?.explanation?.cell.text).toBe('原因在此');
  expect(again?.fundBlock?.lines[0]?.executed?.cell.text).toBe('9');
});

test.each([
  [null, '$'],
  [{ version: 2, name: 'a', blocks: FORM.blocks }, 'version'],
  [{ ...FORM, blocks: [] }, 'blocks'],
  [{ ...FORM, extra: 1 }, 'extra'],
  [{ ...FORM, layout: 'mine' }, 'layout'],
  [
    { ...FORM, blocks: [{ kind: 'indicators', columns: [{ header: 'a', role: 'points' }] }] },
    'blocks[0].columns[0].role',
  ],
  [
    { ...FORM, blocks: [{ kind: 'indicators', columns: [{ header: '', role: 'score' }] }] },
    'blocks[0].columns[0].header',
  ],
  [
    {
      ...FORM,
      blocks: [
        {
          kind: 'funds',
          columns: [
            { header: 'a', role: 'score' },
            { header: 'b', role: 'score' },
          ],
        },
      ],
    },
    'blocks[0].columns[1].role',
  ],
])('a mistake is named with its place: %j', (value, path) => {
  const outcome = readFormDescription(value);
  expect(outcome.ok).toBe(false);
  if (outcome.ok) return;
  expect(outcome.problems.map((problem) => problem.message.data['path'] ?? problem.path)).toContain(path);
  for (const problem of outcome.problems) {
    expect(messageText(problem.message, 'zh-CN')).not.toBe(problem.message.key);
    expect(messageText(problem.message, 'en-US')).not.toBe(problem.message.key);
  }
});

test('the published schema is the one that stands beside the validator', () => {
  const published = join(__dirname, '../../../docs/form.schema.json');
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(FORM_SCHEMA);
});

test.each(['cli.md', 'cli.zh-CN.md'])('the example in docs/%s is one', (page) => {
  const text = readFileSync(join(__dirname, '../../../docs', page), 'utf8');
  const example = /```json\n(\{\s+"version"[^`]*)```/.exec(text)?.[1] ?? '';
  const read = readFormDescription(JSON.parse(example));
  expect(read).toMatchObject({ ok: true, form: { blocks: FORM.blocks.map(({ kind }) => ({ kind })) } });
});
