/** Why a file was not opened, in words: what, where, and what to do about it. */
import type { Language } from '../../core/messages/message';
import type { OpenFailureCode } from './refusal';

type Words = Readonly<Record<OpenFailureCode, string>>;

/** `{name}` is the file's name, `{where}` a part of it or a measure. */
const ZH: Words = {
  encrypted: '“{name}”设有打开密码，无法读取。请在 Excel 或 WPS 中打开，取消密码后另存一份，再核对那一份。',
  'legacy-xls':
    '“{name}”是 Excel 97-2003 格式（.xls），不能在其中写入。请在 Excel 或 WPS 中另存为 .xlsx 后再打开。',
  'not-a-workbook': '“{name}”不是 .xlsx 或 .xlsm 工作簿。请确认选对了文件；若是其他格式，请先另存为 .xlsx。',
  'too-large':
    '“{name}”超出可处理的大小（{where}），为安全起见没有打开。请删去无关的图片、工作表或空行后另存再试。',
  damaged:
    '“{name}”已损坏，读到 {where} 时出错。请在 Excel 或 WPS 中打开并修复，另存为 .xlsx 后再试；打不开时请向发件人重新索取。',
  unsafe:
    '“{name}”含有正常表格软件不会写入的内容（{where}），可能有害，没有打开。请勿直接使用，并向发件人核实来源。',
  'no-sheets': '“{name}”中没有工作表。请确认选对了文件。',
};

const EN: Words = {
  encrypted:
    '“{name}” has a password to open it and cannot be read. Open it in Excel or WPS, remove the password, save a copy and check that copy.',
  'legacy-xls':
    '“{name}” is in the Excel 97-2003 format (.xls), which cannot be written to. Save it as .xlsx in Excel or WPS and open that.',
  'not-a-workbook':
    '“{name}” is no .xlsx or .xlsm workbook. Make sure that it is the right file; save other formats as .xlsx first.',
  'too-large':
    '“{name}” is larger than can be handled safely ({where}) and was not opened. Remove unneeded pictures, sheets or empty rows, save it and try again.',
  damaged:
    '“{name}” is damaged; reading failed at {where}. Open it in Excel or WPS, let it be repaired, save it as .xlsx and try again, or ask the sender for it anew.',
  unsafe:
    '“{name}” holds something that no spreadsheet program writes ({where}); it may be harmful and was not opened. Do not use it, and ask the sender where it comes from.',
  'no-sheets': '“{name}” has no worksheet in it. Make sure that it is the right file.',
};

const WORDS: Readonly<Record<Language, Words>> = { 'zh-CN': ZH, 'en-US': EN };
const UNKNOWN_PLACE: Readonly<Record<Language, string>> = { 'zh-CN': '文件结构', 'en-US': 'its structure' };

export function openFailureText(
  failure: { readonly code: OpenFailureCode; readonly detail: string },
  name: string,
  language: Language,
): string {
  const where = failure.detail === '' ? UNKNOWN_PLACE[language] : failure.detail;
  const values: Readonly<Record<string, string>> = { name, where };
  return WORDS[language][failure.code].replace(
    /\{(name|where)\}/g,
    (whole, key: string) => values[key] ?? whole,
  );
}
