/** The words of the comparison panel. */
import type { Language } from '../../core/messages/message';

const zhCN = {
  heading: '对照',
  intro: '选择要对照的文件。文件只在本机读取，不上传，关闭后不保留。',
  baseline: '批复的绩效目标',
  ledger: '财务台账',
  lastYear: '上年自评表',
  choose: '选择文件',
  remove: '移除',
  none: '未选择',
  read: '{count}张表',
  ledgerRead: '{count}个项目，单位{unit}',
  reading: '正在读取',
  failed: '“{name}”读不了，请检查文件',
  notLedger: '“{name}”不像台账：没有找到“项目名称”和预算、支出数各栏',
  noTables: '“{name}”里没有可对照的表',
  clean: '没有发现不一致',
  waiting: '选择文件后在此列出不一致之处',
  found: '{count}处',
  compare: '对照',
  here: '本表',
  there: '对照方',
  show: '定位',
  noCell: '对照方没有相应的单元格',
  blank: '空',
  error: '必须处理',
  warning: '建议核对',
  info: '提示',
  files: '对照文件中的问题',
} as const;

export type RecordWordKey = keyof typeof zhCN;

const enUS: Readonly<Record<RecordWordKey, string>> = {
  heading: 'Compare',
  intro: 'Choose the files to compare with. They are read on this machine only, and not kept.',
  baseline: 'Approved targets',
  ledger: 'Ledger',
  lastYear: 'Last year',
  choose: 'Choose files',
  remove: 'Remove',
  none: 'none chosen',
  read: '{count} tables',
  ledgerRead: '{count} projects, in {unit}',
  reading: 'Reading',
  failed: '“{name}” cannot be read; please check the file',
  notLedger: '“{name}” is no ledger: the columns 项目名称 and budgets or payments were not found',
  noTables: 'There is no table to compare with in “{name}”',
  clean: 'No difference found',
  waiting: 'Differences are listed here once a file is chosen',
  found: '{count} found',
  compare: 'Compare',
  here: 'This table',
  there: 'Other side',
  show: 'Go to cell',
  noCell: 'The other side has no such cell',
  blank: 'blank',
  error: 'must be mended',
  warning: 'please check',
  info: 'note',
  files: 'About the comparison files',
};

export type RecordWords = (key: RecordWordKey, data?: Readonly<Record<string, string | number>>) => string;

export function recordWords(language: Language): RecordWords {
  const catalogue = language === 'zh-CN' ? zhCN : enUS;
  return (key, data = {}) =>
    catalogue[key].replace(/\{(\w+)\}/gu, (_, name: string) => String(data[name] ?? ''));
}
