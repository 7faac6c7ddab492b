import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { LANGUAGES, type MessageRef } from '../../core/messages/message';
import type { Policy } from '../../core/policy/model';
import { reassess } from '../commands/read';
import { useCommonStyles } from '../components/common-styles';
import { FilePicker } from '../components/file-picker';
import { PanelFrame } from '../components/panel-frame';
import { useEngine, useLanguage, useModel, usePaneState, useWords } from '../context';
import { percent, score } from '../format';
import { assessOptions } from '../model';
import { tableKey } from '../state/keys';
import { currentAssessment, openCounts, scoreboard } from '../state/selectors';
import type { PolicyChoice } from '../state/state';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  effect: { '& td, & th': { padding: '4px 4px' } },
});

const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'en-US': 'English' } as const;

function choiceId(choice: PolicyChoice): string {
  return choice.kind === 'preset' ? choice.id : choice.kind;
}

/** The open table as another policy would judge it. */
function useEffectOf(choice: PolicyChoice): { readonly now: Assessment; readonly then: Assessment } | null {
  const engine = useEngine();
  const state = usePaneState();
  const now = currentAssessment(state);
  const grid = now === null ? undefined : state.grids.get(now.table.sheet);
  return useMemo(() => {
    if (now === null || grid === undefined) return null;
    const options = assessOptions(engine, { ...state, settings: { ...state.settings, policy: choice } });
    const then = engine
      .assess([grid], options)
      .tables.find(({ table }) => tableKey(table) === tableKey(now.table));
    return then === undefined ? null : { now, then };
  }, [engine, state, now, grid, choice]);
}

function Effect({ choice }: { readonly choice: PolicyChoice }): ReactElement | null {
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const effect = useEffectOf(choice);
  if (effect === null) return null;
  const figures = (assessment: Assessment): readonly string[] => {
    const board = scoreboard(assessment);
    const counts = openCounts(assessment);
    return [
      percent(board.rate.computed),
      score(board.total.computed),
      board.grade.computed ?? '—',
      String(counts.error + counts.warning + counts.info),
    ];
  };
  const [now, then] = [figures(effect.now), figures(effect.then)];
  const heads = [words('score.rate'), words('score.total'), words('score.grade'), words('review.problems')];
  if (now.join() === then.join()) return <p className={common.quiet}>{words('settings.effect-same')}</p>;
  return (
    <table className={mergeClasses(common.table, styles.effect)} aria-label={words('settings.effect')}>
      <thead>
        <tr>
          <th scope="col">
            <span className={common.visuallyHidden}>{words('settings.effect')}</span>
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" className={common.end}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(
          [
            [words('settings.effect-before'), now],
            [words('settings.effect-after'), then],
          ] as const
        ).map(([label, values]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, index) => (
              <td key={heads[index]} className={common.end}>
                {value === now[index] ? value : <strong>{value}</strong>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The parameters that decide most, in plain words. */
function Thresholds({ policy }: { readonly policy: Policy }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { execution, overachievement, gradeBands, rounding } = policy;
  const bands = gradeBands
    .filter(({ from }) => from !== '0')
    .map(({ grade, from }) => words('settings.threshold-band', { grade, from }))
    .join(words('fix.joiner'));
  return (
    <>
      <span className={common.quiet}>{words('settings.thresholds')}</span>
      <ul className={styles.list}>
        <li>
          {words('settings.threshold-execution', {
            weight: execution.weight,
            base: words(execution.base === 'initial' ? 'derive.base-initial' : 'derive.base-adjusted'),
          })}
        </li>
        {execution.explainBelow !== null && (
          <li>
            {words('settings.threshold-explain', {
              rate: `${String(Number(execution.explainBelow) * 100)}%`,
            })}
          </li>
        )}
        {overachievement.explainAbove !== null && (
          <li>{words('settings.threshold-over', { share: overachievement.explainAbove })}</li>
        )}
        <li>{words('settings.threshold-grades', { bands })}</li>
        <li>{words('settings.threshold-rounding', { digits: rounding.digits })}</li>
      </ul>
    </>
  );
}

function PolicySettings(): ReactElement {
  const model = useModel();
  const engine = useEngine();
  const state = usePaneState();
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const common = useCommonStyles();
  const id = useId();
  const [choice, setChoice] = useState<PolicyChoice>(state.settings.policy);
  const [problems, setProblems] = useState<readonly MessageRef[] | 'not-json'>([]);
  const used = currentAssessment(state)?.policy ?? null;
  const chosen =
    choice.kind === 'custom'
      ? choice.policy
      : choice.kind === 'preset'
        ? (engine.policies.find((policy) => policy.id === choice.id) ?? null)
        : null;
  const shown = chosen ?? used;
  const custom = choice.kind === 'custom' ? choice.policy : null;
  const select = (value: string): void => {
    setProblems([]);
    if (value === 'auto') setChoice({ kind: 'auto' });
    else if (value !== 'custom') setChoice({ kind: 'preset', id: value });
  };
  const take = (text: string): void => {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      setProblems('not-json');
      return;
    }
    const outcome = engine.readPolicy(json);
    if (!outcome.ok) setProblems(outcome.errors.map(({ message }) => message));
    else {
      setProblems([]);
      setChoice({ kind: 'custom', policy: outcome.policy });
    }
  };
  return (
    <div className={styles.group}>
      <label htmlFor={id} className={styles.title}>
        {words('settings.policy')}
      </label>
      <Select
        id={id}
        value={choiceId(choice)}
        onChange={(_, { value }) => {
          select(value);
        }}
      >
        <option value="auto">{words('settings.policy-auto')}</option>
        {engine.policies.map((policy) => (
          <option key={policy.id} value={policy.id}>
            {policy.name[language]}
          </option>
        ))}
        {custom !== null && <option value="custom">{custom.name[language]}</option>}
      </Select>
      {used !== null && (
        <span className={common.quiet}>{words('settings.policy-now', { policy: used.name[language] })}</span>
      )}
      {shown !== null && (
        <>
          <p className={styles.text}>{shown.description[language]}</p>
          <p className={common.quiet}>
            {words('settings.policy-source', { source: shown.source.text[language] })}
          </p>
          <Thresholds policy={shown} />
        </>
      )}
      {choice !== state.settings.policy && (
        <>
          <span className={common.quiet}>{words('settings.effect')}</span>
          <Effect choice={choice} />
          <div className={common.buttons}>
            <Button
              appearance="primary"
              onClick={() => {
                model.store.dispatch({ type: 'settings-changed', settings: { policy: choice } });
                reassess(model);
              }}
            >
              {words('settings.apply')}
            </Button>
          </div>
        </>
      )}
      <div className={common.buttons}>
        <FilePicker label={words('settings.custom-import')} accept=".json" onText={take} />
      </div>
      {problems === 'not-json' && (
        <p className={mergeClasses(styles.text, common.error)} role="alert">
          {words('settings.custom-not-json')}
        </p>
      )}
      {problems !== 'not-json' && problems.length > 0 && (
        <div role="alert">
          <p className={mergeClasses(styles.text, common.error)}>
            {words('settings.custom-errors', { count: problems.length })}
          </p>
          <ul className={styles.list}>
            {problems.map((message) => (
              <li key={`${message.key} ${Object.values(message.data).join(' ')}`}>
                {engine.text(message, language)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

export function SettingsPanel(): ReactElement {
  const { store } = useModel();
  const { settings } = usePaneState();
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const id = useId();
  return (
    <PanelFrame title={words('settings.heading')}>
      <div className={common.body}>
        <PolicySettings />
        <div className={styles.group}>
          <label htmlFor={id} className={styles.title}>
            {words('settings.language')}
          </label>
          <Select
            id={id}
            value={settings.language}
            onChange={(_, { value }) => {
              const language = LANGUAGES.find((each) => each === value);
              if (language !== undefined)
                store.dispatch({ type: 'settings-changed', settings: { language } });
            }}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {LANGUAGE_NAMES[language]}
              </option>
            ))}
          </Select>
        </div>
        <div className={styles.group}>
          <h3 className={styles.title}>{words('settings.tools')}</h3>
          <div className={common.buttons}>
            <Button
              onClick={() => {
                store.dispatch({ type: 'view-opened', view: { kind: 'teach' } });
              }}
            >
              {words('settings.teach')}
            </Button>
          </div>
        </div>
        <p className={common.quiet}>{words('settings.about')}</p>
      </div>
    </PanelFrame>
  );
}
