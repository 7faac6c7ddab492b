import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import type { MessageRef } from '../../core/messages/message';
import type { FormBlock, FormDescription } from '../../core/table/taught/form-description';
import { formKey } from '../../core/table/taught/form-likeness';
import { COLUMN_ROLES, type ColumnRole, type Table } from '../../core/table/model';
import { rejudge } from '../commands/reassess';
import { useCommonStyles } from '../components/common-styles';
import { JsonExport } from './json-export';
import { JsonImport } from './json-import';
import { PanelFrame } from '../frame/panel-frame';
import { SteadyButton } from '../components/steady-button';
import { useLanguage, useEngine, useModel, usePaneState } from '../context';
import { score } from '../format';
import { currentAssessment, openCounts, tableName } from '../state/selectors';
import { useSettingsWords } from '../words/settings/words';
import { SavedForms } from './saved-forms';

const useStyles = makeStyles({
  table: {
    tableLayout: 'fixed',
    '& td': { verticalAlign: 'middle', overflowWrap: 'anywhere' },
    '& th:last-child': { width: '152px' },
  },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, padding: '4px 6px' },
  guess: { display: 'inline-block', whiteSpace: 'nowrap' },
  text: { margin: 0 },
  select: { minWidth: 0, width: '100%' },
});

const FUND_ONLY: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'fundLabel',
  'initialBudget',
  'declaredBudget',
  'adjustedBudget',
  'executed',
  'carryover',
  'rate',
  'reason',
]);
const FUND_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...FUND_ONLY,
  'weight',
  'score',
  'reviewScore',
  'sequence',
  'ignored',
]);

function rolesFor({ kind }: FormBlock): readonly ColumnRole[] {
  return COLUMN_ROLES.filter((role) => (kind === 'funds' ? FUND_ROLES.has(role) : !FUND_ONLY.has(role)));
}

function unsureHeaders(table: Table | null): ReadonlySet<string> {
  if (table === null) return new Set();
  const columns = [...(table.fundBlock?.columns ?? []), ...table.blocks.flatMap((block) => block.columns)];
  return new Set(columns.filter(({ certainty }) => certainty !== 'sure').map(({ label }) => label));
}

interface BlockProps {
  readonly block: FormBlock;
  readonly unsure: ReadonlySet<string>;
  readonly onRole: (column: number, role: ColumnRole) => void;
}

function Block({ block, unsure, onRole }: BlockProps): ReactElement {
  const words = useSettingsWords();
  const language = useLanguage();
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <table className={mergeClasses(common.table, styles.table)}>
      <caption className={styles.caption}>{words(`teach.block-${block.kind}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{words('teach.column')}</th>
          <th scope="col">{words('teach.role')}</th>
        </tr>
      </thead>
      <tbody>
        {block.columns.map(({ header, role }, index) => (
          // Two columns may carry the same header; their order tells them apart.
          <tr key={`${String(index)} ${header}`}>
            <td>
              <span lang="zh-CN">{header}</span>
              {unsure.has(header) && (
                <>
                  {' '}
                  <span className={mergeClasses(common.warning, styles.guess)}>{words('teach.guess')}</span>
                </>
              )}
            </td>
            <td>
              <Select
                size="small"
                className={styles.select}
                aria-label={header}
                lang="zh-CN"
                value={role}
                onChange={(_, { value }) => {
                  const chosen = COLUMN_ROLES.find((each) => each === value);
                  if (chosen !== undefined) onRole(index, chosen);
                }}
              >
                {rolesFor(block).map((each) => (
                  <option key={each} value={each} lang={language}>
                    {words(`role.${each}`)}
                  </option>
                ))}
              </Select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The description of the form as it is corrected here, and what can be done with it. */
interface Teaching {
  readonly form: FormDescription | null;
  readonly setRole: (block: number, column: number, role: ColumnRole) => void;
  readonly takeUp: (form: FormDescription) => void;
  /** What is wrong with a file that was chosen; none where it was taken up. */
  readonly take: (json: unknown) => readonly MessageRef[];
  /** Back to what is recognised without it. */
  readonly reset: () => void;
  readonly afterRenaming: () => void;
}

function withRole(form: FormDescription, at: number, column: number, role: ColumnRole): FormDescription {
  const columnsOf = ({ columns }: FormBlock): FormBlock['columns'] =>
    columns.map((each, index) => (index === column ? { ...each, role } : each));
  return {
    ...form,
    blocks: form.blocks.map((block, index) =>
      index === at ? { ...block, columns: columnsOf(block) } : block,
    ),
  };
}

function useTeaching(): Teaching {
  const model = useModel();
  const engine = useEngine();
  const state = usePaneState();
  const described = (assessment: Assessment | null): FormDescription | null =>
    assessment === null ? null : engine.describeForm(assessment.table, tableName(assessment));
  // A choice may make the table unrecognisable; the description then stays here, to be corrected.
  const [form, setForm] = useState<FormDescription | null>(
    () => state.form ?? described(currentAssessment(state)),
  );
  const teach = (next: FormDescription | null): Promise<boolean> =>
    rejudge(model, { type: 'form-taught', form: next });
  const takeUp = (next: FormDescription): void => {
    setForm(next);
    void teach(next);
  };
  return {
    form,
    takeUp,
    setRole: (block, column, role) => {
      if (form !== null) takeUp(withRole(form, block, column, role));
    },
    take: (json) => {
      const outcome = engine.readForm(json);
      if (!outcome.ok) return outcome.problems.map(({ message }) => message);
      takeUp(outcome.form);
      return [];
    },
    reset: () => {
      // Whoever goes back to automatic does not want to be offered the same form at once.
      if (state.form !== null) model.store.dispatch({ type: 'form-declined', form: formKey(state.form) });
      void teach(null).then((isDone) => {
        if (isDone) setForm(described(currentAssessment(model.store.getState())));
      });
    },
    afterRenaming: () => {
      const { form: renamed } = model.store.getState();
      if (renamed !== null) setForm(renamed);
    },
  };
}

/** How the headers were read, corrected from lists; the table is judged anew with every choice. */
export function TeachPanel(): ReactElement {
  const state = usePaneState();
  const words = useSettingsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { form, setRole, takeUp, take, reset, afterRenaming } = useTeaching();
  const assessment = currentAssessment(state);
  const counts = assessment === null ? null : openCounts(assessment);
  return (
    <PanelFrame
      title={words('teach.heading')}
      footer={
        <SteadyButton disabled={state.form === null} onClick={reset}>
          {words('teach.reset')}
        </SteadyButton>
      }
    >
      <div className={common.body}>
        {(assessment !== null || form !== null) && <p className={common.quiet}>{words('teach.intro')}</p>}
        <p className={styles.text} role="status">
          {assessment === null || counts === null
            ? words(form === null ? 'teach.none' : 'teach.lost')
            : words('teach.effect', {
                rows: assessment.indicators.filter(({ row }) => row.kind !== 'placeholder').length,
                problems: counts.error + counts.warning + counts.info,
                total: score(assessment.total.afterEdits ?? assessment.total.computed),
              })}
        </p>
        {state.form !== null && <p className={common.quiet}>{words('teach.taught')}</p>}
        {form?.blocks.map((block, index) => (
          <Block
            key={`${block.kind} ${String(index)}`}
            block={block}
            unsure={unsureHeaders(assessment?.table ?? null)}
            onRole={(column, role) => {
              setRole(index, column, role);
            }}
          />
        ))}
        <div className={common.buttons}>
          {form !== null && (
            <JsonExport
              file="ziping-form.json"
              json={() => form}
              saveLabel={words('teach.export')}
              copyLabel={words('teach.copy')}
            />
          )}
          <JsonImport label={words('teach.import')} onJson={take} />
        </div>
        <SavedForms onUse={takeUp} onRenamed={afterRenaming} />
      </div>
    </PanelFrame>
  );
}
