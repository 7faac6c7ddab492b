import type { WorkbenchKey } from './words';

export const EN_US: Readonly<Record<WorkbenchKey, string>> = {
  title: 'Ziping · self-evaluation tables',
  brand: 'Ziping workbench',
  'sample-note':
    'This is the sample; its units and figures are invented. The table is on the left, what was found on the right: click a problem to go to its cell. To check a table of your own, use “Open file” or drop the file here.',
  open: 'Open file',
  sample: 'Sample',
  save: 'Save',
  'save-name': 'Download the changed .xlsx (Ctrl+S)',
  'local-only': 'Files stay on this computer; nothing is uploaded',
  'drop-here': 'Drop to open',
  opening: 'Opening {name}…',
  'opening-sample': 'Opening the sample…',
  'too-slow':
    '“{name}” took too long to open and was stopped. Remove unneeded sheets, save it and try again.',
  'wrong-pdf':
    '“{name}” is a page file such as PDF, not a workbook. Open the Excel workbook that it was made from, or ask for the .xlsx.',
  'wrong-image':
    '“{name}” is a picture, not a workbook. Open the Excel workbook that it shows, or ask for the .xlsx.',
  'wrong-archive': '“{name}” is an archive. Unpack it first and open the .xlsx inside.',
  'wrong-text':
    '“{name}” is a text document in an old format that cannot be read. Save it as .docx in Word or WPS and open that.',
  'wrong-empty': '“{name}” is empty; perhaps it was not downloaded in full. Get it again and open it then.',
  unreadable:
    '“{name}” cannot be read. If it is a folder, open a file in it; if the file was moved or is in use, see to that and try again.',
  'welcome-title': 'Open a workbook with a self-evaluation table',
  'welcome-text':
    'Drop an .xlsx file here or use “Open file”. It stays on this computer; nothing is uploaded.',
  'read-only': 'Read only',
  unsaved: 'Changes not saved',
  'unsaved-question': '“{name}” has changes that are not saved. Opening another file discards them.',
  'save-first': 'Save, then open',
  discard: 'Open without saving',
  stay: 'Cancel',
  sheets: 'Sheets',
  'sheet-hidden': '{name} (hidden)',
  'sheet-problems': '{name}, {count} to fix',
  grid: 'Content of {sheet}',
  'more-rows': '{count} more {count|row|rows} below: show more',
  'reading-sheet': 'Reading “{sheet}”…',
  'cell-error': 'To fix: {text}',
  'cell-warning': 'Worth checking: {text}',
  'cell-info': 'Note: {text}',
  'cell-stale': 'Formula not recalculated; Excel does it on opening',
  'cell-edit': 'Edit {cell}',
  'no-formula': 'Formulas cannot be typed here; use Excel. Formulas of the file are kept.',
  protected: 'The sheet is protected and cannot be changed.',
  formula: 'Formula',
  'show-sheet': 'Sheet',
  'show-pane': 'Results',
  views: 'Show',
  dismiss: 'Dismiss',
  'stale-count': '{count} {count|formula|formulas} not recalculated; Excel does it on opening',
};
