/** Puts findings of comparisons together: the rule's severity unless the case has its own, and the other side's place. */
import type { CellAddress } from '../grid';
import type { MessageData } from '../messages/message';
import type { Counterpart, Finding, Severity } from '../rules/finding';
import type { RecordTable } from './model';
import { RECORD_RULES, type RecordRuleId } from './record-rules';

export interface RecordDraft {
  readonly rule: RecordRuleId;
  /** Part of the message's key after the rule's: "unit" for `baseline-target.unit`. */
  readonly variant?: string;
  readonly severity?: Severity;
  readonly cell: CellAddress;
  readonly related?: readonly CellAddress[];
  readonly recorded?: string | null;
  readonly expected?: string | null;
  readonly data: MessageData;
  readonly counterpart: Counterpart | null;
}

const SEVERITY_OF: ReadonlyMap<RecordRuleId, Severity> = new Map(
  RECORD_RULES.map(({ id, severity }) => [id, severity]),
);

export function findingOf(draft: RecordDraft): Finding {
  return {
    rule: draft.rule,
    severity: draft.severity ?? SEVERITY_OF.get(draft.rule) ?? 'info',
    cell: draft.cell,
    related: draft.related ?? [],
    recorded: draft.recorded ?? null,
    expected: draft.expected ?? null,
    message: {
      key: draft.variant === undefined ? draft.rule : `${draft.rule}.${draft.variant}`,
      data: draft.data,
    },
    silenced: null,
    counterpart: draft.counterpart,
  };
}

/** The place in another table, of the file at `path`; `null` for the workbook itself. */
export function placeIn(
  path: string | null,
  table: Pick<RecordTable, 'sheet'>,
  cell: CellAddress | null,
): Counterpart {
  return { path, sheet: table.sheet, cell };
}
