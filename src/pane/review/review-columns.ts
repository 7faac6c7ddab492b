/** Where the figures of the reviewers' list stand, in its head and in its lines. */

/** Of the list, not of the page: in the workbench the pane stands beside the sheet. */
export const WIDE = '@container (min-width: 420px)';

export const COLUMNS = {
  rate: { gridArea: 'rate' },
  total: { gridArea: 'total' },
  grade: { gridArea: 'grade' },
  count: { gridArea: 'count', whiteSpace: 'nowrap', lineHeight: '24px' },
} as const;
