/** Why a file was not opened, in words: what, where, and what to do about it. */
import type { Language } from '../../core/messages/message';
import { LIMITS, type LimitName } from './limits';
import type { OpenFailure, OpenFailureCode } from './refusal';

type Words = Readonly<Record<OpenFailureCode, string>>;

/** `{file}` is what the sentence is about, `{where}` a part of the file, `{limit}` what is exceeded. */
const ZH: Words = {
  encrypted: '{file}设有打开密码，无法读取。请在 Excel 或 WPS 中打开，取消密码后另存一份，再核对那一份。',
  'legacy-xls':
    '{file}是较旧的 Excel 格式（.xls），不能在这里打开。请在 Excel 或 WPS 中另存为 .xlsx 后再打开。',
  'not-a-workbook':
    '{file}不是 Excel 工作簿，也不是 Word 文档或文本。请确认选对了文件；若是其他格式，请先另存为 .xlsx。',
  'too-large':
    '{file}超出可处理的大小（{limit}），为安全起见没有打开。请在 Excel 或 WPS 中删去无关的图片、工作表或空行，或分成几个文件，另存后再试。',
  damaged:
    '{file}已损坏（{where}），读不出来。请在 Excel 或 WPS 中打开并修复，另存为 .xlsx 后再试；打不开时请向发件人重新索取。',
  unsafe:
    '{file}含有正常表格软件不会写入的内容（{limit}），可能有害，没有打开。请勿直接使用，并向发件人核实来源。',
  'no-sheets': '{file}中没有工作表。请确认选对了文件。',
  'no-text':
    '{file}是扫描或拍照的图片，里面没有可以读取的文字。请打开原来的表格，或向填报人索取 .xlsx，或用 WPS、Excel 直接输出的 PDF 或 OFD。',
};

const EN: Words = {
  encrypted:
    '{file} has a password to open it and cannot be read. Open it in Excel or WPS, remove the password, save a copy and check that copy.',
  'legacy-xls':
    '{file} is in an older Excel format (.xls) that cannot be opened here. Save it as .xlsx in Excel or WPS and open that.',
  'not-a-workbook':
    '{file} is no Excel workbook, and no Word document or text either. Make sure that it is the right file; save other formats as .xlsx first.',
  'too-large':
    '{file} is larger than can be handled safely ({limit}) and was not opened. Remove unneeded pictures, sheets or empty rows in Excel or WPS, or split it, save it and try again.',
  damaged:
    '{file} is damaged ({where}) and cannot be read. Open it in Excel or WPS, let it be repaired, save it as .xlsx and try again, or ask the sender for it anew.',
  unsafe:
    '{file} holds something that no spreadsheet program writes ({limit}); it may be harmful and was not opened. Do not use it, and ask the sender where it comes from.',
  'no-sheets': '{file} has no worksheet in it. Make sure that it is the right file.',
  'no-text':
    '{file} is a scan or a photograph without any text that could be read. Open the table that it was made from, or ask for the .xlsx or for a PDF or OFD that Excel or WPS wrote.',
};

/** `{most}` is the limit itself. */
const ZH_LIMITS: Readonly<Record<LimitName, string>> = {
  inputBytes: '文件超过 {most} MB',
  entries: '文件内的部件超过 {most} 个',
  partBytes: '解压后一个部件超过 {most} MB',
  totalBytes: '解压后合计超过 {most} MB',
  ratio: '压缩比超过 {most}:1',
  ratioFromBytes: '压缩比过高',
  xmlDepth: '嵌套超过 {most} 层',
  cells: '有内容的单元格超过 {most} 个',
  expandedFormulas: '共用公式展开后超过 {most} 字',
  cellTextLength: '一个单元格超过 {most} 字',
  legacyMerges: '合并单元格超过 {most} 处',
  legacyTextBytes: '文字超过 {most} MB',
  textRows: '超过 {most} 行',
  textColumns: '超过 {most} 栏',
  pages: '超过 {most} 页',
  pageMarks: '一页上的文字或线条超过 {most} 个',
  pageRules: '一页上的表格线超过 {most} 条',
  pageFields: '一个表格超过 {most} 格',
  passwordTurns: '密码要运算 {most} 次以上',
};
const EN_LIMITS: Readonly<Record<LimitName, string>> = {
  inputBytes: 'more than {most} MB',
  entries: 'more than {most} parts in it',
  partBytes: 'a part of more than {most} MB, unpacked',
  totalBytes: 'more than {most} MB, unpacked',
  ratio: 'compressed more than {most} : 1',
  ratioFromBytes: 'compressed too much',
  xmlDepth: 'more than {most} levels of nesting',
  cells: 'more than {most} cells with content',
  expandedFormulas: 'more than {most} characters of shared formulas, written out',
  cellTextLength: 'more than {most} characters in a cell',
  legacyMerges: 'more than {most} merged areas',
  legacyTextBytes: 'more than {most} MB of text',
  textRows: 'more than {most} rows',
  textColumns: 'more than {most} columns',
  pages: 'more than {most} pages',
  pageMarks: 'more than {most} characters or lines on a page',
  pageRules: 'more than {most} lines of tables on a page',
  pageFields: 'more than {most} fields in a table',
  passwordTurns: 'a password to be hashed more than {most} times',
};

interface Catalogue {
  readonly sentences: Words;
  readonly limits: Readonly<Record<LimitName, string>>;
  readonly colon: string;
  readonly unknownPlace: string;
  readonly sheet: (name: string) => string;
  readonly thisFile: string;
  readonly quoted: (name: string) => string;
}
const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  'zh-CN': {
    sentences: ZH,
    limits: ZH_LIMITS,
    colon: '：',
    unknownPlace: '文件结构',
    sheet: (name) => `工作表“${name}”`,
    thisFile: '文件',
    quoted: (name) => `“${name}”`,
  },
  'en-US': {
    sentences: EN,
    limits: EN_LIMITS,
    colon: ': ',
    unknownPlace: 'its structure',
    sheet: (name) => `sheet “${name}”`,
    thisFile: 'The file',
    quoted: (name) => `“${name}”`,
  },
};

const MEGABYTE = 1024 * 1024;

function limitText(name: LimitName, { limits }: Catalogue): string {
  const value = LIMITS[name];
  const most = name.endsWith('Bytes') ? value / MEGABYTE : value;
  return filled(limits[name], { most: most.toLocaleString('en-US') });
}

function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}/g, (whole, key: string) => values[key] ?? whole);
}

/** `name` is the file's; `null` where what stands before the sentence says it. */
export function openFailureText(
  { code, detail, limit, sheet }: Pick<OpenFailure, 'code' | 'detail' | 'limit' | 'sheet'>,
  name: string | null,
  language: Language,
): string {
  const catalogue = CATALOGUES[language];
  const { sentences, colon, unknownPlace, thisFile, quoted } = catalogue;
  const exceeded = limit === undefined ? [] : [limitText(limit, catalogue)];
  const place = sheet !== undefined ? [catalogue.sheet(sheet)] : detail === '' ? [] : [detail];
  const where = place[0] ?? unknownPlace;
  return filled(sentences[code], {
    file: name === null ? thisFile : quoted(name),
    where,
    limit: [...place, ...exceeded].join(colon) || unknownPlace,
  });
}
