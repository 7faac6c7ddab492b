/** @jest-environment jsdom */
import { csvRows } from '../../../src/workbook/csv/csv-rows';
import { pastedFiles } from '../../../src/workbench/opening/pasted-table';

interface Clipboard {
  readonly html?: string;
  readonly text?: string;
  readonly files?: readonly File[];
}

function clipboard({ html = '', text = '', files = [] }: Clipboard): DataTransfer {
  const getData = (type: string): string => (type === 'text/html' ? html : text);
  return { getData, files } as unknown as DataTransfer;
}

function textOf(file: File): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.readAsText(file);
  });
}

/** The fields of the one file that is made of a text. */
async function rowsOf(text: string): Promise<readonly (readonly string[])[]> {
  const files = pastedFiles(clipboard({ text }), '粘贴的表格') ?? [];
  expect(files.map(({ name }) => name)).toEqual(['粘贴的表格.csv']);
  const [file] = files;
  return file === undefined ? [] : csvRows(await textOf(file));
}

it('hands a page with a table over as it is, for the reader of web pages', async () => {
  const html = '项目支出绩效自评表<table><tr><td>名称<td>得分<tr><td>次数<td>20</table>';
  const [file] = pastedFiles(clipboard({ html, text: '名称\t得分\n次数\t20' }), '粘贴的表格') ?? [];
  expect(file?.name).toBe('粘贴的表格.html');
  if (file !== undefined) expect(await textOf(file)).toBe(`<!DOCTYPE html>${html}`);
});

it('takes text with tabs where there is no page, whatever else stands in it', async () => {
  const text = '名称\t指标值\r\n"一，二，三，四\n五"\t≥3\r\n';
  expect(await rowsOf(text)).toEqual([
    ['名称', '指标值'],
    ['一，二，三，四\n五', '≥3'],
  ]);
});

it('prefers a table to the picture beside it, takes files, and nothing else', () => {
  const picture = new File(['x'], 'image.png');
  const named = (pasted: Clipboard): readonly string[] | undefined =>
    pastedFiles(clipboard(pasted), '表')?.map(({ name }) => name);
  expect(named({ text: 'a\tb\nc\td', files: [picture] })).toEqual(['表.csv']);
  expect(named({ text: '自评表.xlsx', files: [new File(['x'], '自评表.xlsx')] })).toEqual(['自评表.xlsx']);
  expect(named({ text: '95.5' })).toBeUndefined();
  expect(named({ text: 'a\tb' })).toBeUndefined();
  expect(named({ html: '<table><tr><td>95</td></tr></table>', text: '95' })).toBeUndefined();
});
