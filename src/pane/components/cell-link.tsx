import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { revealCell } from '../commands/navigate';
import { useModel, useWords } from '../context';
import { a1, type CellAddress } from '../../core/grid';

const useStyles = makeStyles({
  link: {
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForegroundLink,
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    padding: 0,
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** A cell's address that leads to the cell. */
export function CellLink({
  sheet,
  cell,
}: {
  readonly sheet: string;
  readonly cell: CellAddress;
}): ReactElement {
  const model = useModel();
  const words = useWords();
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.link}
      title={words('fix.go')}
      onClick={(event) => {
        event.stopPropagation();
        void revealCell(model, sheet, cell);
      }}
    >
      {a1(cell)}
    </button>
  );
}
