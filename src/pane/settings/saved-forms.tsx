/** The forms that were taught so far, on this workbook or another: each can be used here, renamed and forgotten. */
import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement, type RefObject } from 'react';
import type { FormDescription } from '../../core/table/taught/form-description';
import { formKey } from '../../core/table/taught/form-likeness';
import { useCommonStyles } from '../components/common-styles';
import { useModel, usePaneState } from '../context';
import { useSettingsWords } from '../words/settings/words';
import { Mixed, named } from '../components/mixed';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 4px',
    alignItems: 'center',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
  inUse: { whiteSpace: 'nowrap', display: 'inline-block' },
  buttons: { display: 'flex', gap: '2px' },
  small: { minWidth: 0, paddingInline: '6px' },
});

const LONGEST_NAME = 60;

function Naming({
  form,
  onDone,
}: {
  readonly form: FormDescription;
  readonly onDone: () => void;
}): ReactElement {
  const model = useModel();
  const words = useSettingsWords();
  const styles = useStyles();
  const [name, setName] = useState(form.name);
  const isNone = name.trim() === '';
  const keep = (): void => {
    if (!isNone && model.keeper()?.renameForm(formKey(form), name) === true) onDone();
  };
  return (
    <>
      <Input
        size="small"
        className={styles.name}
        aria-label={words('teach.name')}
        placeholder={words('teach.name-empty')}
        autoFocus
        maxLength={LONGEST_NAME}
        value={name}
        onChange={(_, { value }) => {
          setName(value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            // Or the same key would press the button that gets the focus.
            event.preventDefault();
            keep();
          }
          if (event.key !== 'Escape') return;
          // Esc leaves the field, not the panel.
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
      />
      <span className={styles.buttons}>
        <Button size="small" className={styles.small} disabled={isNone} onClick={keep}>
          {words('teach.name-keep')}
        </Button>
        <Button size="small" appearance="subtle" className={styles.small} onClick={onDone}>
          {words('teach.name-leave')}
        </Button>
      </span>
    </>
  );
}

interface SavedFormProps {
  readonly form: FormDescription;
  readonly onUse: (form: FormDescription) => void;
  readonly onRename: () => void;
}

/** A form with what can be done with it. */
function SavedForm({ form, onUse, onRename }: SavedFormProps): ReactElement {
  const model = useModel();
  const state = usePaneState();
  const words = useSettingsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const key = formKey(form);
  const { name } = form;
  const isInUse = state.form !== null && key === formKey(state.form);
  return (
    <>
      <span className={styles.name}>
        <Mixed text={name} />
        {isInUse && (
          <>
            {' '}
            <span className={mergeClasses(common.quiet, styles.inUse)}>{words('teach.in-use')}</span>
          </>
        )}
      </span>
      <span className={styles.buttons}>
        {!isInUse && (
          <Button
            size="small"
            className={styles.small}
            {...named(words('teach.use-name', { name }))}
            onClick={() => {
              onUse(form);
            }}
          >
            {words('teach.use')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.small}
          data-rename={key}
          {...named(words('teach.rename-name', { name }))}
          onClick={onRename}
        >
          {words('teach.rename')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.small}
          {...named(words('teach.forget-name', { name }))}
          onClick={() => {
            model.keeper()?.forgetForm(key);
          }}
        >
          {words('teach.forget')}
        </Button>
      </span>
    </>
  );
}

/** Which form is being given another name; the keyboard goes on at the button that had opened the field. */
function useNaming(list: RefObject<HTMLElement | null>) {
  const [naming, setNaming] = useState<string | null>(null);
  const named = useRef<string | null>(null);
  useEffect(() => {
    if (naming === null && named.current !== null)
      list.current?.querySelector<HTMLElement>(`[data-rename="${named.current}"]`)?.focus();
    named.current = naming;
  }, [list, naming]);
  return [naming, setNaming] as const;
}

interface SavedFormsProps {
  readonly onUse: (form: FormDescription) => void;
  readonly onRenamed: () => void;
}

export function SavedForms({ onUse, onRenamed }: SavedFormsProps): ReactElement | null {
  const { forms } = usePaneState().library;
  const words = useSettingsWords();
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [naming, setNaming] = useNaming(list);
  if (forms.length === 0) return null;
  const done = (): void => {
    setNaming(null);
    onRenamed();
  };
  return (
    <section aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        {words('teach.saved')}
      </h3>
      <ul className={styles.list} ref={list}>
        {forms.map((form) => {
          const key = formKey(form);
          return (
            <li key={key} className={styles.line}>
              {key === naming ? (
                <Naming form={form} onDone={done} />
              ) : (
                <SavedForm
                  form={form}
                  onUse={onUse}
                  onRename={() => {
                    setNaming(key);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
