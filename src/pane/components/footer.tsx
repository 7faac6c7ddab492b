import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { runAction } from '../actions';
import { useEngine, useModel, usePaneState, useWords } from '../context';
import { pendingCount } from '../preview';
import { ActionButton } from './action-button';
import { useCommonStyles } from './common-styles';
import { Icon } from './icons';

export function Footer({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const model = useModel();
  const engine = useEngine();
  const state = usePaneState();
  const words = useWords();
  const common = useCommonStyles();
  const { derived: count, judged } = useMemo(() => pendingCount(engine, assessment), [engine, assessment]);
  return (
    <div className={common.footer} role="group" aria-label={words('footer.label')}>
      <Button
        appearance={count > 0 ? 'primary' : 'secondary'}
        className={common.grow}
        disabled={state.busy === 'writing' || count + judged === 0}
        onClick={() => {
          runAction(model, 'preview');
        }}
      >
        {count > 0
          ? words('footer.write', { count })
          : judged > 0
            ? words('footer.judged', { count: judged })
            : words('footer.nothing')}
      </Button>
      <div className={common.tools}>
        <ActionButton action="undo" appearance="subtle" icon={<Icon name="undo" />} />
        <ActionButton action="redo" appearance="subtle" icon={<Icon name="redo" />} />
        <ActionButton action="open-record" appearance="subtle" icon={<Icon name="record" />} />
      </div>
    </div>
  );
}
