/** What opens under a finding of a comparison. */
import type { ReactElement } from 'react';
import type { Finding } from '../../core/rules/finding';
import { usePaneState } from '../context';
import { bothSides } from './other-side';
import { PairChooser } from './pair-chooser';
import { SideBySide } from './side-by-side';

export type RecordDetailKind = 'compare' | 'pair';

interface RecordDetailProps {
  readonly kind: RecordDetailKind;
  readonly sheet: string;
  readonly finding: Finding;
}

export function RecordDetail({ kind, sheet, finding }: RecordDetailProps): ReactElement | null {
  const state = usePaneState();
  if (kind === 'pair') {
    return finding.question === undefined ? null : <PairChooser question={finding.question} />;
  }
  const sides = bothSides(state, sheet, finding);
  return sides === null ? null : <SideBySide {...sides} />;
}
