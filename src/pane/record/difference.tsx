/** One finding of a comparison, with both cells side by side on request. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type CellAddress, type SheetGrid, a1, cellAt } from '../../core/grid';
import type { Language } from '../../core/messages/message';
import { messageText } from '../../core/messages/text';
import type { Finding } from '../../core/rules/finding';
import type { Chosen } from './chosen';
import type { RecordWords } from './words';

const useStyles = makeStyles({
  item: {
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '8px',
    marginTop: '6px',
  },
  side: { padding: '6px', backgroundColor: tokens.colorNeutralBackground3 },
  row: { margin: 0, color: tokens.colorNeutralForeground2 },
  cell: { margin: '4px 0', fontWeight: tokens.fontWeightSemibold },
});

interface Side {
  readonly title: string;
  readonly place: string;
  readonly text: string;
  /** The other filled cells of the row, so that the figure is not read alone. */
  readonly row: string;
}

const MOST_ROW = 160;

function sideOf(
  grid: SheetGrid | undefined,
  cell: CellAddress,
  title: string,
  place: string,
  blank: string,
): Side {
  const text = grid === undefined ? '' : (cellAt(grid, cell.row, cell.column)?.text.trim() ?? '');
  const texts: string[] = [];
  const bounds = grid?.bounds ?? null;
  if (grid !== undefined && bounds !== null) {
    for (let column = bounds.left; column <= bounds.right; column += 1) {
      const each = column === cell.column ? '' : (cellAt(grid, cell.row, column)?.text.trim() ?? '');
      if (each !== '') texts.push(each);
    }
  }
  return { title, place, text: text === '' ? blank : text, row: texts.join(' · ').slice(0, MOST_ROW) };
}

export interface DifferenceProps {
  readonly finding: Finding;
  readonly sheet: string;
  readonly workbookName: string;
  readonly grids: readonly SheetGrid[];
  readonly chosen: Chosen;
  readonly language: Language;
  readonly words: RecordWords;
  /** `null` where the host cannot show a cell. */
  readonly reveal: ((sheet: string, cell: CellAddress) => void) | null;
}

export function Difference(props: DifferenceProps): ReactElement {
  const { finding, sheet, workbookName, grids, chosen, language, words, reveal } = props;
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const counterpart = finding.counterpart ?? null;
  const isOwn = counterpart !== null && (counterpart.path === null || counterpart.path === workbookName);
  const others = [...chosen.baseline, ...chosen.ledger, ...chosen.lastYear];
  const otherGrids = others.filter(({ name }) => name === counterpart?.path).flatMap((file) => file.grids);
  const otherGrid = (isOwn ? grids : otherGrids).find((grid) => grid.sheet === counterpart?.sheet);
  const own = sideOf(
    grids.find((grid) => grid.sheet === sheet),
    finding.cell,
    words('here'),
    `${sheet}!${a1(finding.cell)}`,
    words('blank'),
  );
  const other =
    counterpart === null || counterpart.cell === null
      ? null
      : sideOf(
          otherGrid,
          counterpart.cell,
          words('there'),
          [counterpart.path, counterpart.sheet, a1(counterpart.cell)]
            .filter((part) => part !== null)
            .join(' '),
          words('blank'),
        );
  return (
    <li className={styles.item}>
      <div>
        <strong>{a1(finding.cell)}</strong> {words(finding.severity)} {messageText(finding.message, language)}
      </div>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-label={`${words('compare')} ${a1(finding.cell)}`}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words('compare')}
      </Button>
      {reveal !== null && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`${words('show')} ${a1(finding.cell)}`}
          onClick={() => {
            reveal(sheet, finding.cell);
          }}
        >
          {words('show')}
        </Button>
      )}
      {isOpen && (
        <div className={styles.sides}>
          {[own, other].map((side, at) => (
            <div key={side?.title ?? String(at)} className={styles.side}>
              {side === null ? (
                words('noCell')
              ) : (
                <>
                  <div>{side.title}</div>
                  <p className={styles.row}>{side.place}</p>
                  <p className={styles.cell}>{side.text}</p>
                  <p className={styles.row}>{side.row}</p>
                </>
              )}
            </div>
          ))}
        </div>
      )}
    </li>
  );
}
