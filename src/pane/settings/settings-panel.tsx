import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { LANGUAGES } from '../../core/messages/message';
import { useCommonStyles } from '../components/common-styles';
import { PanelFrame } from '../frame/panel-frame';
import { useModel, usePaneState } from '../context';
import { PolicySection } from './policy-section';
import { SCHEME_CHOICES } from '../keeping/settings-text';
import { StoredSection } from './stored-section';
import { useSettingsWords } from '../words/settings/words';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sections: { gap: '16px' },
});

const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'en-US': 'English' } as const;

export function SettingsPanel(): ReactElement {
  const { host, store } = useModel();
  const { settings } = usePaneState();
  const words = useSettingsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const id = useId();
  return (
    <PanelFrame title={words('settings.heading')}>
      <div className={`${common.body} ${styles.sections}`}>
        <PolicySection />
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
        {host.hasSchemes && (
          <div className={styles.group}>
            <label htmlFor={`${id}scheme`} className={styles.title}>
              {words('settings.scheme')}
            </label>
            <Select
              id={`${id}scheme`}
              value={settings.scheme}
              onChange={(_, { value }) => {
                const scheme = SCHEME_CHOICES.find((each) => each === value);
                if (scheme !== undefined) store.dispatch({ type: 'settings-changed', settings: { scheme } });
              }}
            >
              {SCHEME_CHOICES.map((scheme) => (
                <option key={scheme} value={scheme}>
                  {words(`settings.scheme-${scheme}`)}
                </option>
              ))}
            </Select>
          </div>
        )}
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
        <StoredSection />
      </div>
    </PanelFrame>
  );
}
