import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MessageRef } from '../../core/messages/message';
import { useEngine, useLanguage } from '../context';
import { useCommonStyles } from '../components/common-styles';
import { FilePicker } from '../components/file-picker';
import { useSettingsWords } from '../words/settings/words';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
});

interface JsonImportProps {
  readonly label: string;
  /** Takes what the file holds; gives back what keeps it from being used. */
  readonly onJson: (json: unknown) => readonly MessageRef[];
}

/** Picks a JSON file and says, in its own place, what is wrong with it. */
export function JsonImport({ label, onJson }: JsonImportProps): ReactElement {
  const engine = useEngine();
  const words = useSettingsWords();
  const language = useLanguage();
  const styles = useStyles();
  const common = useCommonStyles();
  const [problems, setProblems] = useState<readonly MessageRef[] | 'not-json'>([]);
  const take = (text: string): void => {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      setProblems('not-json');
      return;
    }
    setProblems(onJson(json));
  };
  return (
    <>
      <FilePicker label={label} accept=".json" onText={take} />
      {problems.length > 0 && (
        <div role="alert">
          <p className={mergeClasses(styles.text, common.error)}>
            {problems === 'not-json'
              ? words('import.not-json')
              : words('import.errors', { count: problems.length })}
          </p>
          {problems !== 'not-json' && (
            <ul className={styles.list}>
              {problems.map((message) => (
                <li key={`${message.key} ${Object.values(message.data).join(' ')}`}>
                  {engine.text(message, language)}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}
