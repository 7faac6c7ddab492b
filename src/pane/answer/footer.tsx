import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { runAction } from '../actions';
import { useEngine, useModel, usePaneState } from '../context';
import { pendingOf, type Pending } from '../changes/preview';
import { ActionButton } from '../components/action-button';
import { useCommonStyles } from '../components/common-styles';
import { Icon } from '../components/icons';
import { SteadyButton } from '../components/steady-button';
import { useAnswerWords, type AnswerWords } from '../words/answer/words';

/** The longest words stand in one line beside the three tools, in the narrowest pane too. */
const useStyles = makeStyles({ write: { paddingInline: '4px' } });

function pendingWords(pending: Pending, words: AnswerWords): string {
  switch (pending.of) {
    case 'figures':
      return words('footer.write', pending);
    case 'scores':
      return words('footer.judged', pending);
    case 'other-figures':
      return words('footer.write-others', pending);
    case 'other-scores':
      return words('footer.judged-others', pending);
    case 'held':
      return words('footer.held', pending);
    case 'other-held':
      return words('footer.held-others', pending);
    case 'protected':
      return words('footer.view', pending);
    case 'nothing':
      return words('footer.nothing');
  }
}

/** Writing and taking back, for the open table or, where that needs nothing, for the others. */
export function Footer(): ReactElement {
  const model = useModel();
  const engine = useEngine();
  const state = usePaneState();
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { tables, current, sheets, grids } = state;
  const pending = useMemo(
    () => pendingOf(engine, { tables, current, sheets, grids }),
    [engine, tables, current, sheets, grids],
  );
  const { canWrite } = model.host.workbook.capabilities;
  const isOfOthers = 'tables' in pending;
  return (
    <div className={common.footer} role="group" aria-label={words('footer.label')}>
      <SteadyButton
        appearance={canWrite && pending.of === 'figures' ? 'primary' : 'secondary'}
        className={mergeClasses(common.grow, styles.write)}
        disabled={state.isWriting || pending.of === 'nothing'}
        onClick={() => {
          runAction(model, 'preview');
          if (isOfOthers) model.store.dispatch({ type: 'preview-changed', choice: { scope: 'all' } });
        }}
      >
        {canWrite || pending.of === 'nothing' ? pendingWords(pending, words) : words('footer.view', pending)}
      </SteadyButton>
      <div className={common.tools}>
        <ActionButton action="undo" appearance="subtle" icon={<Icon name="undo" />} />
        <ActionButton action="redo" appearance="subtle" icon={<Icon name="redo" />} />
        <ActionButton action="open-record" appearance="subtle" icon={<Icon name="record" />} />
      </div>
    </div>
  );
}
