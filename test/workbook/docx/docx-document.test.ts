import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { Assessment } from '../../../src/core/assessment';
import { a1, a1Range, cellAt } from '../../../src/core/grid';
import { openDocx } from '../../../src/workbook/docx/docx-document';
import { openWorkbook } from '../../../src/workbook/open-workbook';
import type { Workbook } from '../../../src/workbook/workbook';
import { gridOfRows } from '../../support/grid-of-rows';
import { assessed, corpusGrids, gridsOf, told } from '../../core/narrative/judge';
import { reportLines } from '../../core/narrative/report';
import { docxOf, paragraphXml, tableXml } from './make-docx';

function fixture(name: string): Uint8Array {
  return readFileSync(path.join(__dirname, '../../fixtures/documents', name));
}

function open(bytes: Uint8Array): Workbook {
  const opened = openDocx(bytes, '目录/报告.docx');
  if (!opened.ok) throw new Error(opened.code);
  return opened.workbook;
}

const SLIP = 'narrative-figures A6 46.68元 → 46.68万元';

describe('paragraphs', () => {
  it('are the rows of a sheet named after the document', async () => {
    const body =
      paragraphXml('甲\n乙') +
      paragraphXml('') +
      '<w:p><w:r><w:t>丙</w:t></w:r><w:del><w:r><w:delText>丁</w:delText><w:t>丁</w:t></w:r></w:del>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>戊</w:t></w:r><w:r><w:tab/><w:t>己</w:t></w:r></w:p>';
    const [grid] = await gridsOf(open(docxOf(body)));
    expect(grid?.sheet).toBe('报告');
    expect([...(grid?.cells.values() ?? [])].map(({ text }) => text)).toEqual(['甲\n乙', '丙 己']);
    expect(grid && cellAt(grid, 2, 0)?.text).toBe('丙 己');
  });

  it('make a report', async () => {
    const [report] = assessed(await gridsOf(open(docxOf(reportLines().map(paragraphXml).join('')))));
    expect(report?.table.layout).toBe('narrative');
    expect(report && told(report)[0]).toBe(SLIP);
    const [committed] = assessed(await gridsOf(open(fixture('report.docx'))));
    expect(committed && told(committed)[0]).toBe(SLIP);
  });
});

describe('tables', () => {
  it('read spans as merged areas', async () => {
    const cell = (text: string, properties: string): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphXml(text)}</w:tc>`;
    const table =
      `<w:tbl><w:tr>${cell('一级', '<w:vMerge w:val="restart"/>')}${cell('宽', '<w:gridSpan w:val="2"/>')}</w:tr>` +
      `<w:tr>${cell('', '<w:vMerge/>')}${cell('左', '')}${cell('右', '')}</w:tr></w:tbl>`;
    const grids = await gridsOf(open(docxOf(paragraphXml('题') + table + table)));
    expect(grids.map(({ sheet }) => sheet)).toEqual(['报告', '表1', '表2']);
    const grid = grids[1];
    expect(grid?.merges?.map(a1Range).sort()).toEqual(['A1:A2', 'B1:C1']);
    expect(grid && [cellAt(grid, 1, 1)?.text, cellAt(grid, 1, 2)?.text]).toEqual(['左', '右']);
  });

  function gist({ table, funds, indicators, total }: Assessment): unknown {
    return {
      layout: table.layout,
      funds: funds.map(({ executed, rate }) =>
        [executed, rate].map((each) => each && [a1(each.figure.address), each.recorded?.toString()]),
      ),
      indicators: indicators.map(({ row, target, score }) => [
        row.level3?.text,
        target?.figure.cell.text.trim(),
        score?.recorded?.toString(),
      ]),
      total: total.recorded?.toString(),
    };
  }

  it.each(['national-01-2020-zhaopin', 'adjusted-60-zishou-zizhi-gongzi', 'scoresheet-01-renshi-kaoshi'])(
    'the form as a table is read like the workbook: %s',
    async (name) => {
      const grids = await corpusGrids(name);
      const [book] = assessed(grids);
      const [document] = assessed(await gridsOf(open(docxOf(grids.map(tableXml).join('')))));
      expect(document?.table.sheet).toBe('表1');
      expect(document && gist(document)).toEqual(book && gist(book));
    },
  );
});

describe('what stands above a table', () => {
  const form = (unitInHead: string): string => {
    const rows = [
      [`资金情况${unitInHead}`, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['年度资金总额', '10', '10', '10', '10', '100%', '10'],
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
      ['产出指标', '数量指标', '培训人数', '100人', '100人', '90', '90'],
      ['总分', '', '', '', '', '100', '100'],
    ];
    const cells = (row: string[]): string => row.map((text) => `<w:tc>${paragraphXml(text)}</w:tc>`).join('');
    return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
  };
  const head = [
    '附件2',
    '项目支出绩效自评表',
    '（2024年度）',
    '项目名称：技能培训',
    '填报单位：某县人社局　　　　金额单位：万元',
  ];

  it('names it', async () => {
    const body = head.map(paragraphXml).join('') + form('') + paragraphXml('注：略') + form('（元）');
    const [first, second] = assessed(await gridsOf(open(docxOf(body))));
    expect(first?.table).toMatchObject({
      title: { text: '项目支出绩效自评表' },
      projectName: { text: '技能培训' },
      implementingUnit: { text: '某县人社局' },
      year: { year: '2024' },
      fundBlock: { unit: '万元' },
    });
    expect(second?.table).toMatchObject({ title: null, projectName: null, fundBlock: { unit: '元' } });
  });

  it('can say that it is no self-evaluation', async () => {
    const body = paragraphXml('项目支出绩效目标运行监控表') + form('');
    expect(assessed(await gridsOf(open(docxOf(body))))).toEqual([]);
  });

  it('is no sentence of the report before it', async () => {
    const body = head.map(paragraphXml).join('') + paragraphXml('以上为基本情况。') + form('');
    const tables = assessed(await gridsOf(open(docxOf(body)))).map(({ table }) => table.projectName);
    expect(tables).toContain(null);
  });
});

describe('a form that was cut into two tables', () => {
  const xml = (rows: string, merges: readonly string[] = []): string =>
    tableXml(gridOfRows(rows, { merges }));
  const head = `
项目支出绩效自评表|||||||
项目名称||社区养老|||||
项目资金（万元）|||年初预算数|全年预算数|全年执行数|执行率|得分
|||100|100|96|96%|9.6`.replace('\n|||100', '\n年度资金总额|||100');
  const columns = '一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因';
  const first = '产出指标|数量指标|服务老人|≥500人|500人|50|50|';
  const rest = `
效益指标|社会效益指标|老人生活|≥90%|92%|30|30|
满意度指标|满意度指标|老人满意度|≥90%|93%|10|10|无
总分|||||100|99.6|`;
  const whole = async (body: string): Promise<readonly unknown[]> =>
    assessed(await gridsOf(open(docxOf(body)))).map(({ table, total, findings, executionRate }) => [
      table.sheet,
      table.projectName?.text ?? null,
      executionRate?.toString() ?? null,
      table.indicators.length,
      total.recorded?.toString() ?? null,
      findings.map(({ rule }) => rule),
    ]);
  const form = ['表1', '社区养老', '0.96', 3, '99.6', []];

  it.each([
    ['between money and indicators', xml(head) + paragraphXml('') + xml(columns + '\n' + first + rest)],
    [
      'under a heading of its own',
      xml(head) + paragraphXml('二、绩效指标') + xml(columns + '\n' + first + rest),
    ],
    [
      'within the indicators, heads repeated',
      xml(`${head}\n${columns}\n${first}`) + paragraphXml('') + xml(columns + rest),
    ],
    ['within the indicators, no heads', xml(`${head}\n${columns}\n${first}`) + xml(rest)],
  ])('%s', async (_, body) => {
    expect(await whole(body)).toEqual([form]);
  });

  it('is not joined with a form that has a name of its own, nor over a sentence', async () => {
    const complete = xml(`${head}\n${columns}\n${first}${rest}`);
    expect(await whole(complete + complete)).toEqual([form, ['表2', ...form.slice(1)]]);
    const parted = xml(head) + paragraphXml('以上为资金情况。') + xml(columns + '\n' + first + rest);
    expect((await whole(parted)).length).toBe(2);
  });
});

describe('opening', () => {
  it('goes by content', async () => {
    expect(await openWorkbook(fixture('form.docx'), 'x.xlsx')).toMatchObject({ ok: true, kind: 'document' });
    const opened = await openWorkbook(fixture('report.docx'), 'x.docx');
    expect(opened.ok && opened.workbook.capabilities.canWrite).toBe(false);
  });

  it('refuses what is no document', () => {
    expect(openDocx(new Uint8Array([1, 2, 3]), 'x')).toMatchObject({ ok: false, code: 'damaged' });
    expect(openDocx(zipSync({ 'a.txt': new Uint8Array(3) }), 'x')).toMatchObject({
      ok: false,
      code: 'not-a-workbook',
    });
    expect(openDocx(docxOf('<w:p>'), 'x')).toMatchObject({ ok: false, code: 'damaged' });
    const bomb = docxOf('<w:p>'.repeat(400) + '</w:p>'.repeat(400));
    expect(openDocx(bomb, 'x')).toMatchObject({ ok: false, code: 'unsafe' });
    const huge = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) });
    expect(openDocx(huge, 'x')).toMatchObject({ ok: false, code: 'too-large' });
  });
});
