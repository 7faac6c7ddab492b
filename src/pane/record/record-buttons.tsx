/** 对照 and 选择对应 beside a finding of a comparison. */
import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { a1 } from '../../core/grid';
import type { Finding } from '../../core/rules/finding';
import type { RecordDetailKind } from './record-detail';
import { useRecordWords } from '../words/record/words';

interface RecordButtonsProps {
  readonly finding: Finding;
  readonly className: string;
  readonly opened: RecordDetailKind | null;
  readonly onOpen: (kind: RecordDetailKind | null) => void;
}

export function RecordButtons({ finding, className, opened, onOpen }: RecordButtonsProps): ReactElement {
  const words = useRecordWords();
  const cell = a1(finding.cell);
  const kinds: readonly RecordDetailKind[] = [
    ...(finding.counterpart == null ? [] : ['compare' as const]),
    ...(finding.question === undefined ? [] : ['pair' as const]),
  ];
  return (
    <>
      {kinds.map((kind) => (
        <Button
          key={kind}
          size="small"
          className={className}
          aria-expanded={opened === kind}
          aria-label={words(`${kind}-cell`, { cell })}
          onClick={() => {
            onOpen(opened === kind ? null : kind);
          }}
        >
          {words(kind)}
        </Button>
      ))}
    </>
  );
}
