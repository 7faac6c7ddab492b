import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { LANGUAGES } from '../../core/messages/message';
import { useCommonStyles } from '../components/common-styles';
import { PanelFrame } from '../frame/panel-frame';
import { useModel, usePaneState } from '../context';
import { PolicySection } from './policy-section';
import { SCHEME_CHOICES } from '../keeping/settings-text';
import type { Settings } from '../state/state';
import { StoredSection } from './stored-section';
import { useSettingsWords } from '../words/settings/words';
import { Mixed } from '../components/mixed';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sections: { gap: '16px' },
});

const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'en-US': 'English' } as const;

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | 'pseudo';
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  /** Where an option is written in a language of its own. */
  readonly langOf?: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

/** One setting with its label. */
function Choice<T extends string>({
  label,
  value,
  options,
  nameOf,
  langOf,
  onChoose,
}: ChoiceProps<T>): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.group}>
      <label htmlFor={id} className={styles.title}>
        <Mixed text={label} />
      </label>
      <Select
        id={id}
        value={value}
        onChange={(_, { value: wanted }) => {
          const chosen = options.find((each) => each === wanted);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option} lang={langOf?.(option)}>
            {nameOf(option)}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Tools(): ReactElement {
  const { store } = useModel();
  const words = useSettingsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <div className={styles.group}>
      <h3 className={styles.title}>{words('settings.tools')}</h3>
      <div className={common.buttons}>
        <Button
          onClick={() => {
            store.dispatch({ type: 'view-opened', view: { kind: 'teach', openedFrom: 'settings' } });
          }}
        >
          {words('settings.teach')}
        </Button>
      </div>
    </div>
  );
}

export function SettingsPanel(): ReactElement {
  const { host, store } = useModel();
  const { settings } = usePaneState();
  const words = useSettingsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const change = (changed: Partial<Settings>): void => {
    store.dispatch({ type: 'settings-changed', settings: changed });
  };
  return (
    <PanelFrame title={words('settings.heading')}>
      <div className={`${common.body} ${styles.sections}`}>
        <PolicySection />
        <Choice
          label={words('settings.language')}
          value={settings.language}
          options={LANGUAGES}
          nameOf={(language) => LANGUAGE_NAMES[language]}
          langOf={(language) => language}
          onChoose={(language) => {
            change({ language });
          }}
        />
        {host.hasSchemes && (
          <Choice
            label={words('settings.scheme')}
            value={settings.scheme}
            options={SCHEME_CHOICES}
            nameOf={(scheme) => words(`settings.scheme-${scheme}`)}
            onChoose={(scheme) => {
              change({ scheme });
            }}
          />
        )}
        <Tools />
        <StoredSection />
      </div>
    </PanelFrame>
  );
}
