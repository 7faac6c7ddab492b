/** Looks that several parts share. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { SPOKEN } from './spoken-style';

export const useCommonStyles = makeStyles({
  /** A small secondary line. */
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: 0,
  },
  figures: { fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  statement: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '16px 12px',
    alignItems: 'flex-start',
  },
  /** Holds the spoken words of its rows, which are placed absolutely: they would make the page itself long, and it would scroll away. */
  scroller: { position: 'relative', flex: '1 1 0', minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
  body: { padding: '10px 12px 16px', display: 'flex', flexDirection: 'column', gap: '10px' },
  footer: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
    '& > button': { minWidth: 0, whiteSpace: 'nowrap' },
    // Three buttons stand side by side in the narrowest pane.
    '@media (max-width: 300px)': { gap: '6px', '& > button': { paddingInline: '7px' } },
  },
  tools: { display: 'flex', flexShrink: 0 },
  /** For tables that reach from edge to edge of the pane. */
  edges: {
    '& td:first-child, & th:first-child': { paddingLeft: '12px' },
    '& td:last-child, & th:last-child': { paddingRight: '12px' },
  },
  grow: { flex: '1 1 auto', minWidth: 0 },
  visuallyHidden: { ...SPOKEN, '@media print': { display: 'none' } },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  ok: { color: tokens.colorPaletteGreenForeground1 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th': {
      textAlign: 'start',
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground3,
      padding: '4px 6px',
      whiteSpace: 'nowrap',
    },
    '& td': { padding: '5px 6px', verticalAlign: 'top' },
    '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  end: { textAlign: 'end !important' as 'end' },
});
