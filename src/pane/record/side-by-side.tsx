/** 对照: this table's cell and the other record's, each with its place, its text and its row. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { a1 } from '../../core/grid';
import { CellLink } from '../components/cell-link';
import { useCommonStyles } from '../components/common-styles';
import { Mixed } from '../components/mixed';
import { useModel } from '../context';
import type { BothSides, Side } from './other-side';
import { useRecordWords } from '../words/record/words';

const useStyles = makeStyles({
  sides: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '6px', marginTop: '6px' },
  side: {
    minWidth: 0,
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    cursor: 'auto',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '4px 0 2px', fontVariantNumeric: 'tabular-nums' },
});

function Part({ title, side }: { readonly title: string; readonly side: Side }): ReactElement {
  const model = useModel();
  const words = useRecordWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { path, sheet, cell, text, row } = side;
  const isReachable = path === null && model.host.workbook.capabilities.canReveal;
  return (
    <div className={styles.side} role="group" aria-label={title}>
      <div className={styles.title}>{title}</div>
      <p className={common.quiet}>
        <Mixed text={path === null ? sheet : `${path} · ${sheet}`} />
        {cell !== null && <> · {isReachable ? <CellLink sheet={sheet} cell={cell} /> : a1(cell)}</>}
      </p>
      <p className={mergeClasses(styles.text)}>
        {cell === null ? words('no-cell') : text === '' ? words('blank') : <Mixed text={text} />}
      </p>
      {row !== '' && (
        <p className={common.quiet}>
          <Mixed text={words('row', { text: row })} />
        </p>
      )}
    </div>
  );
}

export function SideBySide({ own, other, record }: BothSides): ReactElement {
  const words = useRecordWords();
  const styles = useStyles();
  return (
    <div
      className={styles.sides}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <Part title={words('here')} side={own} />
      <Part title={words(record)} side={other} />
    </div>
  );
}
