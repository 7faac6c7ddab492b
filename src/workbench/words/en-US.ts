import type { WorkbenchKey } from './zh-CN';

export const EN_US: Readonly<Record<WorkbenchKey, string>> = {
  lang: 'en-US',
  title: 'Ziping · self-evaluation tables',
  brand: 'Ziping workbench',
  'sample-note':
    'This is the sample; its units and figures are invented. The table is on the left, what was found on the right: click a problem to go to its cell. To check a table of your own, use “Open file”, drop the file here, or copy the whole table in Excel, WPS or Word and press Ctrl+V here; to review several, choose them together or drop their folder or .zip archive.',
  open: 'Open file',
  sample: 'Sample',
  save: 'Save',
  'save-name': 'Download the changed .xlsx (Ctrl+S)',
  print: 'Print…',
  'print-name': 'Choose what is printed (Ctrl+P)',
  'print-question': 'What shall be printed?',
  'print-results': 'Results only',
  'print-both': 'Results and sheet',
  'paper-head': '{name}: results of the check',
  'local-only': 'Files stay on this computer; nothing is uploaded',
  'drop-here': 'Drop to open',
  opening: 'Opening {name}…',
  'opening-sample': 'Opening the sample…',
  'too-slow':
    '“{name}” took too long to open and was stopped. Remove unneeded sheets, save it and try again.',
  stopped:
    'What was working on “{name}” stopped, perhaps for want of memory. Close pages that you do not need and open the file once more; changes that were not saved have to be made again.',
  'wrong-image':
    '“{name}” is a picture, not a workbook. Open the Excel workbook that it shows, or ask for the .xlsx.',
  'wrong-archive': '“{name}” is an archive. Unpack it first and open the .xlsx inside.',
  'archive-closed':
    'The files in the archive “{name}” cannot be taken out; it may have a password, be damaged or be too large. Unpack it first and open what is inside.',
  'archive-bare':
    'The archive “{name}” holds no workbook or document that can be read (.xlsx, .xlsm, .xls, .et, .ods, .docx, .doc, .wps).',
  'wrong-text':
    '“{name}” is a text document in an old format that cannot be read. Save it as .docx in Word or WPS and open that.',
  'wrong-empty': '“{name}” is empty; perhaps it was not downloaded in full. Get it again and open it then.',
  unreadable: '“{name}” cannot be read. If it was moved or is in use, see to that and try again.',
  'several-files': '{name} and others, {count} files',
  'no-files':
    'The folder holds no workbook or document that can be read (.xlsx, .xlsm, .xls, .et, .ods, .docx, .doc, .wps).',
  'nothing-pasted':
    'What was pasted holds no table. Select and copy the whole self-evaluation table in Excel, WPS or Word, then press Ctrl+V here; to fill in some cells, click the first of them in the sheet before.',
  'pasted-name': 'Pasted table',
  'pasted-note':
    'This table was pasted: change it as you like, the original stays as it is. “Save” gives a new .xlsx with texts, figures and merged cells only.',
  joiner: ', ',
  'cells-more': '{cells} and others, {count} cells',
  'kept-formulas': 'Not filled in, as there is a formula in the cell or in what was pasted: {cells}.',
  covered: 'Not filled in, as a merged cell covers it: {cells}.',
  'heads-replaced': 'Heads or names were overwritten: {cells}. If that was not intended, undo it.',
  undo: 'Undo',
  chosen: '{count} {count|cell|cells} selected ({range})',
  copied: '{count} {count|cell|cells} copied',
  'too-many-cells': 'Too many cells are selected to be copied. Select fewer.',
  'too-many-to-fill': 'Too many cells are selected to be filled. Select fewer.',
  'too-many-files':
    'There are {count} files; {most} at most are opened at once. Open them in parts, or use the command line.',
  'unread-folder':
    'The folder “{name}” was not read to its end; there may be more files in it. See whether it is still there and may be read, then try again.',
  'passed-by':
    '{count} {count|file|files} of other types in the folder or archive {count|was|were} not read ({kinds}). To check a PDF among them, choose it by itself; unpack it first where it is in an archive.',
  'no-ending': 'no ending',
  'some-more': 'And {count} more.',
  'some-not-opened': '{count} {count|file was|files were} not opened:',
  'welcome-title': 'Open a workbook with a self-evaluation table',
  'welcome-text':
    'Drop an .xlsx file, a folder or a .zip archive here, use “Open file”, or copy a whole table and press Ctrl+V. It stays on this computer; nothing is uploaded.',
  'read-only': 'Read only',
  unsaved: 'Changes not saved',
  'unsaved-question': '“{name}” has changes that are not saved. Opening another file discards them.',
  'save-first': 'Save, then open',
  discard: 'Open without saving',
  stay: 'Cancel',
  sheets: 'Sheets',
  'sheet-hidden': ' (hidden)',
  'sheet-problems': ', {count} to fix',
  grid: 'Content of {sheet}',
  'more-rows': '{count} more {count|row|rows} below: show more',
  'reading-sheet': 'Reading “{sheet}”…',
  'damaged-sheet': '“{sheet}” is damaged and cannot be read.',
  'cell-error': 'To fix: {text}',
  'cell-warning': 'Worth checking: {text}',
  'cell-info': 'Note: {text}',
  'cell-stale': 'Formula not recalculated; Excel does it on opening',
  'cell-edit': 'Edit {cell}',
  'no-formula': 'Formulas cannot be typed here; use Excel. Formulas of the file are kept.',
  'no-typing':
    'This can only be read here: change the original and open it again, or copy and paste it again.',
  protected: 'The sheet is protected and cannot be changed.',
  formula: 'Formula',
  'show-sheet': 'Sheet',
  'show-pane': 'Results',
  views: 'Show',
  dismiss: 'Dismiss',
  'refusal-unfold': 'Why',
  'refusal-fold': 'Fold',
  'stale-count': '{count} {count|formula|formulas} not recalculated; Excel does it on opening',
};
