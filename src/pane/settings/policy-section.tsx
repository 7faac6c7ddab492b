import { Button, Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { Policy } from '../../core/policy/model';
import { policyPatch } from '../../core/policy/patch';
import { rejudge } from '../commands/reassess';
import { useCommonStyles } from '../components/common-styles';
import { JsonExport } from './json-export';
import { JsonImport } from './json-import';
import { SteadyButton } from '../components/steady-button';
import { useEngine, useLanguage, useModel, usePaneState } from '../context';
import { policyName } from '../keeping/settings-text';
import { currentAssessment } from '../state/selectors';
import type { CustomPolicy, PolicyChoice } from '../state/state';
import { MainParameters } from './main-parameters';
import { PolicyEffect } from './policy-effect';
import { ThresholdFields } from './threshold-fields';
import { choiceId, CUSTOM, policyOf, usePicking, type Picking } from './picking';
import { draftOf } from './thresholds';
import { useSettingsWords } from '../words/settings/words';
import { Mixed } from '../components/mixed';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  candidate: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

function Candidate({
  choice,
  onUsed,
}: {
  readonly choice: PolicyChoice;
  readonly onUsed: () => void;
}): ReactElement {
  const model = useModel();
  const words = useSettingsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const [isUsual, setIsUsual] = useState(false);
  const { judging } = usePaneState();
  const use = async (): Promise<void> => {
    if (choice.kind === 'custom') model.keeper()?.keepPolicy(choice);
    const usual = isUsual ? { usualPolicy: policyName(choice) } : {};
    const settings = { policy: choice, ...usual };
    if (await rejudge(model, { type: 'settings-changed', settings })) onUsed();
  };
  return (
    <div className={styles.candidate} role="group" aria-label={words('settings.effect')}>
      <span className={common.quiet}>{words('settings.effect')}</span>
      <PolicyEffect choice={choice} />
      <Checkbox
        label={words('settings.usual')}
        checked={isUsual}
        onChange={(_, { checked }) => {
          setIsUsual(checked === true);
        }}
      />
      <div className={common.buttons}>
        <SteadyButton appearance="primary" disabled={judging !== null} onClick={() => void use()}>
          {words('settings.apply')}
        </SteadyButton>
      </div>
    </div>
  );
}

function CustomTools({
  custom,
  onReset,
  onForgotten,
}: {
  readonly custom: CustomPolicy;
  readonly onReset: () => void;
  readonly onForgotten: () => void;
}): ReactElement {
  const model = useModel();
  const engine = useEngine();
  const state = usePaneState();
  const words = useSettingsWords();
  const language = useLanguage();
  const preset = engine.policies.find(({ id }) => id === custom.base);
  const isKept = state.library.policies.some(({ policy }) => policy.id === custom.policy.id);
  return (
    <>
      {preset !== undefined && (
        <Button size="small" onClick={onReset}>
          {words('settings.reset', { policy: preset.name[language] })}
        </Button>
      )}
      <JsonExport
        file={`${custom.policy.id}.json`}
        json={() => (preset === undefined ? custom.policy : policyPatch(custom.policy, preset))}
        saveLabel={words('settings.custom-export')}
        copyLabel={words('settings.custom-copy')}
      />
      {isKept && (
        <Button
          size="small"
          onClick={() => {
            model.keeper()?.forgetPolicy(custom.policy.id);
            onForgotten();
          }}
        >
          {words('settings.custom-forget')}
        </Button>
      )}
    </>
  );
}

function PolicySelect({ id, picking }: { readonly id: string; readonly picking: Picking }): ReactElement {
  const engine = useEngine();
  const words = useSettingsWords();
  const language = useLanguage();
  return (
    <Select
      id={id}
      value={choiceId(picking.picked)}
      onChange={(_, { value }) => {
        picking.select(value);
      }}
    >
      <option value="auto">{words('settings.policy-auto')}</option>
      {engine.policies.map((policy) => (
        <option key={policy.id} value={policy.id}>
          {policy.name[language]}
        </option>
      ))}
      {picking.customs.map(({ policy }) => (
        <option key={CUSTOM + policy.id} value={CUSTOM + policy.id}>
          {words('settings.custom-option', { policy: policy.name[language] })}
        </option>
      ))}
    </Select>
  );
}

interface ShownPolicy {
  readonly shown: Policy;
  readonly picking: Picking;
}

/** Its numbers, as fields while they are being adjusted. */
function Parameters({ shown, picking: { adjusting, setAdjusting } }: ShownPolicy): ReactElement {
  const words = useSettingsWords();
  const common = useCommonStyles();
  if (adjusting === null) return <MainParameters policy={shown} />;
  return (
    <>
      {adjusting.choice.kind === 'auto' && <p className={common.quiet}>{words('settings.adjust-auto')}</p>}
      <ThresholdFields
        policy={adjusting.policy}
        draft={adjusting.draft}
        onDraft={(draft) => {
          setAdjusting({ ...adjusting, draft });
        }}
      />
    </>
  );
}

/** What a policy says, its numbers, and what can be done with it. */
function PolicyDetails({ shown, picking }: ShownPolicy): ReactElement {
  const { settings } = usePaneState();
  const words = useSettingsWords();
  const language = useLanguage();
  const styles = useStyles();
  const common = useCommonStyles();
  const { picked, pick, adjusting, setAdjusting } = picking;
  return (
    <>
      <p className={styles.text}>{shown.description[language]}</p>
      <p className={common.quiet}>
        <Mixed text={words('settings.policy-source', { source: shown.source.text[language] })} />
      </p>
      <Parameters shown={shown} picking={picking} />
      <div className={common.buttons}>
        <Button
          size="small"
          aria-expanded={adjusting !== null}
          onClick={() => {
            setAdjusting(
              adjusting === null ? { choice: picked, policy: shown, draft: draftOf(shown) } : null,
            );
          }}
        >
          {words(adjusting === null ? 'settings.adjust' : 'settings.adjust-cancel')}
        </Button>
        {adjusting === null && picked.kind === 'custom' && (
          <CustomTools
            custom={picked}
            onReset={() => {
              pick({ kind: 'preset', id: picked.base });
            }}
            onForgotten={() => {
              pick(settings.policy);
            }}
          />
        )}
      </div>
    </>
  );
}

/** The policy of this workbook: what it says, what another one would change, and its numbers as plain fields. */
export function PolicySection(): ReactElement {
  const model = useModel();
  const engine = useEngine();
  const state = usePaneState();
  const words = useSettingsWords();
  const language = useLanguage();
  const styles = useStyles();
  const common = useCommonStyles();
  const id = useId();
  const picking = usePicking();
  const used = currentAssessment(state)?.policy ?? null;
  const shown = policyOf(engine, picking.picked) ?? used;
  return (
    <div className={styles.group}>
      <label htmlFor={id} className={styles.title}>
        {words('settings.policy')}
      </label>
      <PolicySelect id={id} picking={picking} />
      {used !== null && (
        <span className={common.quiet}>{words('settings.policy-now', { policy: used.name[language] })}</span>
      )}
      {shown !== null && <PolicyDetails shown={shown} picking={picking} />}
      {picking.candidate !== null && (
        <Candidate
          choice={picking.candidate}
          onUsed={() => {
            picking.pick(model.store.getState().settings.policy);
          }}
        />
      )}
      <div className={common.buttons}>
        <JsonImport label={words('settings.custom-import')} onJson={picking.take} />
      </div>
    </div>
  );
}
