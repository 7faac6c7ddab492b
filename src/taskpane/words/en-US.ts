import type { ZH_CN } from './zh-CN';

export const EN_US: Readonly<Record<keyof typeof ZH_CN, string>> = {
  'not-loaded.title': 'The Office component is not there',
  'not-loaded.why': 'This pane needs Microsoft’s office.js, which did not load within 3 seconds.',
  'not-loaded.network': 'Check the network or wait; the pane opens by itself as soon as it is loaded.',
  'not-loaded.admin':
    'Where Microsoft’s site cannot be reached, ask the administrator to serve office.js beside the add-in (see the deployment guide).',
  'not-excel.title': 'Open this in Excel',
  'not-excel.why': 'This is the pane of an Excel add-in. Without Excel, use the Ziping workbench.',
  'too-old.title': 'This version of Excel cannot run the add-in',
  'too-old.why': 'It needs Excel 2021, Microsoft 365, Excel on the web, or Excel for Mac 16.50 or later.',
  'too-old.instead': 'Use the Ziping workbench instead: it opens the file in a browser and uploads nothing.',
  name: 'Ziping: self-evaluation check',
  retry: 'Try again',
  waiting: 'Excel has not answered. If a cell is being edited, press Enter or Esc to finish.',
};
