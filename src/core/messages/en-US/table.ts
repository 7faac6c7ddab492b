import type { table as chinese } from '../zh-CN/table';

export const table: Readonly<Record<keyof typeof chinese, string>> = {
  'sheet-kind.empty': '“{sheet}” is empty: there is nothing in its cells',
  'sheet-kind.summary':
    '“{sheet}” is a summary with one project a row; it holds no indicators, so only the projects’ own tables can be checked',
  'sheet-kind.monitoring':
    '“{sheet}” watches targets in the middle of the year; it has no final results, so there is nothing to check',
  'sheet-kind.library': '“{sheet}” is a list of indicators without results; nothing to check',
  'sheet-kind.instructions': '“{sheet}” holds instructions; nothing to check',
  'sheet-kind.scoring-rules': '“{sheet}” holds scoring rules; nothing to check',
  'sheet-kind.budget': '“{sheet}” is a budget without indicators; nothing to check',
  'sheet-kind.targets':
    '“{sheet}” sets targets; it has no actual values and scores and is not a self-evaluation table',
  'sheet-kind.department': '“{sheet}” is about the department as a whole, not about one project',
  'sheet-kind.ledger': '“{sheet}” is a ledger of payments and has no indicators',
  'sheet-kind.unread':
    '“{sheet}” has columns for targets and results, but its layout was not understood; it was not checked',
  'sheet-kind-do.empty':
    'Open a self-evaluation table that is filled in. If something can be seen on the sheet, it is a picture or a text box: fill it into cells first.',
  'sheet-kind-do.summary':
    'Open the self-evaluation tables of the projects; once checked, the department summary can be made from them.',
  'sheet-kind-do.library': 'Open a self-evaluation table that is filled in.',
  'sheet-kind-do.instructions': 'Open a self-evaluation table that is filled in.',
  'sheet-kind-do.scoring-rules':
    'Open a self-evaluation table that is filled in; the scoring policy is chosen in the settings.',
  'sheet-kind-do.budget': 'Open the self-evaluation table and check its initial and adjusted budgets.',
  'sheet-kind-do.targets':
    'Only targets and weights are checked here. Open the self-evaluation table and choose this one as approved targets under “Compare with other records…”.',
  'sheet-kind-do.monitoring': 'Open the self-evaluation table of the year.',
  'sheet-kind-do.department':
    'Indicators and scores are checked by the rules for projects; funds of a department are counted otherwise, so check the execution rate yourself.',
  'sheet-kind-do.unread':
    'Put one indicator in a row, below the heads; in text copied from a page or a PDF, put back the cells that its rows lack.',
  'sheet-kind-do.ledger':
    'Open the self-evaluation table and choose this ledger under “Compare with other records…”.',
  'form-error.object': '{path} must be an object, found {found}',
  'form-error.unknown': '{path} is not known; known are: {values}',
  'form-error.oneOf': '{path} must be one of {values}, found {found}',
  'form-error.text': '{path} must be text of at most 200 characters, found {found}',
  'form-error.list':
    '{path} must be a list with at least one entry (at most 100 columns, 20 blocks), found {found}',
  'form-error.version': 'version must be 1, found {found}',
  'form-error.twice': '{path} occurs twice: {found}',
};
