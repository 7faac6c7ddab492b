import type { ReactElement } from 'react';
import type { SheetGrid } from '../../core/grid';
import { PanelFrame } from '../components/panel-frame';
import { useLanguage, useModel, usePaneState, useWords } from '../context';
import type { Chosen } from '../record/chosen';
import { RecordPanel } from '../record/record-panel';

interface AgainstPanelProps {
  /** Kept above the panel, so that the files outlive a closed panel and nothing more. */
  readonly chosen: Chosen;
  readonly onChoose: (update: (chosen: Chosen) => Chosen) => void;
  readonly openFile: (file: File) => Promise<readonly SheetGrid[]>;
}

/** 对照: the open workbook against approved targets, the ledger and last year. */
export function AgainstPanel({ chosen, onChoose, openFile }: AgainstPanelProps): ReactElement {
  const { host } = useModel();
  const { tables, grids } = usePaneState();
  const words = useWords();
  const language = useLanguage();
  return (
    <PanelFrame title={words('against.heading')}>
      <RecordPanel
        workbook={host.workbook}
        assessments={tables}
        grids={[...grids.values()]}
        language={language}
        chosen={chosen}
        onChoose={onChoose}
        openFile={openFile}
      />
    </PanelFrame>
  );
}
