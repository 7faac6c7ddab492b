import { Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useCommonStyles } from '../components/common-styles';
import { Mixed } from '../components/mixed';
import { SteadyButton } from '../components/steady-button';
import { useModel, usePaneState } from '../context';
import { drawSample, type ReviewRow } from './review';
import type { ReviewChoice } from '../state/state';
import type { PlainKeyOf } from '../words/words';
import type { ZH_CN } from '../words/review/zh-CN';
import { useReviewWords } from '../words/review/words';

const useStyles = makeStyles({
  controls: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '6px',
    padding: '8px 12px',
    '@media print': { display: 'none' },
  },
  paper: { display: 'none', '@media print': { display: 'block', margin: '0 12px 4pt' } },
  wide: { gridColumn: '1 / -1' },
  control: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
  sample: { display: 'flex', gap: '6px', alignItems: 'center', gridColumn: '1 / -1' },
  seed: {
    flex: '1 1 84px',
    minWidth: 0,
    width: '84px',
    '@media (max-width: 300px)': { paddingInline: '6px', '& input': { paddingInline: 0 } },
  },
  seedName: { whiteSpace: 'nowrap', '@media (max-width: 300px)': { display: 'none' } },
  draw: { minWidth: 0, flex: '0 0 auto', whiteSpace: 'nowrap', paddingInline: '10px' },
  share: { '@media (max-width: 300px)': { '& select': { paddingInlineStart: '6px' } } },
});

type ReviewWord = PlainKeyOf<typeof ZH_CN>;

const FILTERS: readonly (readonly [ReviewChoice['filter'], ReviewWord])[] = [
  ['all', 'review.filter-all'],
  ['problems', 'review.filter-problems'],
  ['pending', 'review.filter-pending'],
  ['returned', 'review.filter-returned'],
  ['sample', 'review.filter-sample'],
];
const SORTS: readonly (readonly [ReviewChoice['sort'], ReviewWord])[] = [
  ['problems', 'review.sort-problems'],
  ['workbook', 'review.sort-workbook'],
  ['rate', 'review.sort-rate'],
  ['total', 'review.sort-total'],
];
const SHARES = [5, 10, 20, 30, 50];
const DEFAULT_SHARE = '10';

interface ChoiceProps {
  readonly review: ReviewChoice;
  readonly change: (choice: Partial<ReviewChoice>) => void;
}

/** Search, filter, order, and the spot check with its seed. */
export function ReviewControls({ rows }: { readonly rows: readonly ReviewRow[] }): ReactElement {
  const { store } = useModel();
  const { review } = usePaneState();
  const styles = useStyles();
  const change = (choice: Partial<ReviewChoice>): void => {
    store.dispatch({ type: 'review-changed', choice });
  };
  return (
    <>
      <div className={styles.controls}>
        <Search review={review} change={change} />
        <FilterAndSort review={review} change={change} />
        <SpotCheck rows={rows} change={change} />
      </div>
      <Chosen review={review} />
    </>
  );
}

/** On paper: what of all tables is listed, and in which order. */
function Chosen({ review: { filter, sort, search } }: Pick<ChoiceProps, 'review'>): ReactElement {
  const words = useReviewWords();
  const styles = useStyles();
  const chosen = [...FILTERS.filter(([id]) => id === filter), ...SORTS.filter(([id]) => id === sort)];
  const said = chosen.map(([, key]) => words(key as 'review.filter-all'));
  return (
    <p className={styles.paper}>
      <Mixed text={[...said, ...(search === '' ? [] : [search])].join(' · ')} />
    </p>
  );
}

function Search({ review, change }: ChoiceProps): ReactElement {
  const words = useReviewWords();
  const styles = useStyles();
  return (
    <Input
      className={styles.wide}
      type="search"
      placeholder={words('review.search')}
      aria-label={words('review.search')}
      value={review.search}
      onChange={(_, { value }) => {
        change({ search: value });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || review.search === '') return;
        // Escape empties the search first, and then leads back.
        event.preventDefault();
        event.stopPropagation();
        change({ search: '' });
      }}
    />
  );
}

function FilterAndSort({ review, change }: ChoiceProps): ReactElement {
  const words = useReviewWords();
  const styles = useStyles();
  return (
    <>
      <Select
        className={styles.control}
        aria-label={words('review.filter')}
        value={review.filter}
        onChange={(_, { value }) => {
          change({ filter: FILTERS.find(([id]) => id === value)?.[0] ?? 'all' });
        }}
      >
        {FILTERS.filter(([id]) => id !== 'sample' || review.sample !== null).map(([id, key]) => (
          <option key={id} value={id}>
            {words(key as 'review.filter-all')}
          </option>
        ))}
      </Select>
      <Select
        className={styles.control}
        aria-label={words('review.sort')}
        value={review.sort}
        onChange={(_, { value }) => {
          change({ sort: SORTS.find(([id]) => id === value)?.[0] ?? 'problems' });
        }}
      >
        {SORTS.map(([id, key]) => (
          <option key={id} value={id}>
            {words(key as 'review.sort-rate')}
          </option>
        ))}
      </Select>
    </>
  );
}

function SpotCheck({
  rows,
  change,
}: Pick<ChoiceProps, 'change'> & { readonly rows: readonly ReviewRow[] }): ReactElement {
  const { host } = useModel();
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const [share, setShare] = useState(DEFAULT_SHARE);
  const [seed, setSeed] = useState(() => String(host.now().getTime() % 100_000));
  const draw = (): void => {
    const tables = drawSample(
      rows.map(({ key }) => key),
      Number(share),
      seed.trim(),
    );
    change({ sample: { seed: seed.trim(), tables }, filter: 'sample' });
  };
  return (
    <div className={styles.sample} data-bar>
      <Select
        className={styles.share}
        aria-label={words('review.sample-share')}
        value={share}
        onChange={(_, { value }) => {
          setShare(value);
        }}
      >
        {SHARES.map((percentage) => (
          <option key={percentage} value={String(percentage)}>
            {words('review.sample', { percent: percentage })}
          </option>
        ))}
      </Select>
      <Input
        className={styles.seed}
        aria-label={words('review.sample-seed')}
        title={words('review.sample-seed')}
        contentBefore={
          <span className={mergeClasses(common.quiet, styles.seedName)}>
            {words('review.sample-seed-short')}
          </span>
        }
        value={seed}
        onChange={(_, { value }) => {
          setSeed(value);
        }}
      />
      <SteadyButton className={styles.draw} disabled={rows.length === 0 || seed.trim() === ''} onClick={draw}>
        {words('review.sample-draw')}
      </SteadyButton>
    </div>
  );
}
