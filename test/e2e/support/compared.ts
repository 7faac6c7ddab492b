/** The files that the sample is compared with, and the way to choose them, in the workbench and in the pane alike. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';

const FOLDER = path.join(__dirname, '..', '..', 'fixtures', 'compare');

export type Language = 'zh-CN' | 'en-US';
type Kind = 'baseline' | 'ledger' | 'last-year';

const FILES: Readonly<
  Record<Kind, { readonly file: string; readonly label: Readonly<Record<Language, string>> }>
> = {
  baseline: {
    file: 'approved-targets.xlsx',
    label: { 'zh-CN': '选择文件：批复的绩效目标', 'en-US': 'Choose files: Approved targets' },
  },
  ledger: { file: 'ledger.csv', label: { 'zh-CN': '选择文件：财务台账', 'en-US': 'Choose files: Ledger' } },
  'last-year': {
    file: 'last-year.xlsx',
    label: { 'zh-CN': '选择文件：上年自评表', 'en-US': 'Choose files: Last year’s tables' },
  },
};
const OPEN: Readonly<Record<Language, string>> = {
  'zh-CN': '对照批复、台账和上年…',
  'en-US': 'Compare with other records…',
};

export async function openAgainst(pane: Page | Frame, language: Language = 'zh-CN'): Promise<void> {
  await pane.getByRole('button', { name: OPEN[language] }).click();
}

/** One file, read to its end; `name` where it is to bear another one. */
export async function choose(
  pane: Page | Frame,
  kind: Kind,
  language: Language = 'zh-CN',
  name: string = FILES[kind].file,
): Promise<void> {
  const { file, label } = FILES[kind];
  await pane.locator(`input[type=file][aria-label="${label[language]}"]`).setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: readFileSync(path.join(FOLDER, file)),
  });
  await pane.getByText(name, { exact: false }).first().waitFor();
}

export async function chooseAll(pane: Page | Frame, language: Language = 'zh-CN'): Promise<void> {
  for (const kind of ['baseline', 'ledger', 'last-year'] as const) await choose(pane, kind, language);
}
