import { Button } from '@fluentui/react-components';
import { Component, type ReactElement, type ReactNode } from 'react';
import { useModel, usePaneState, useWords } from '../context';
import { diagnostics } from './diagnostics';
import { renewFailedParts } from './lazy-part';
import { ActionButton } from '../components/action-button';
import { CopyButton } from '../components/copy-button';
import { useCommonStyles } from '../components/common-styles';

interface BoundaryProps {
  readonly panel: string;
  readonly children: ReactNode;
}

/** One panel that fails leaves the others standing. */
export class PanelBoundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error('not an error object') };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <PanelFailure
        panel={this.props.panel}
        error={error}
        onRetry={() => {
          renewFailedParts();
          this.setState({ error: null });
        }}
      />
    );
  }
}

interface PanelFailureProps {
  readonly panel: string;
  readonly error: Error | null;
  readonly onRetry: () => void;
}

export function PanelFailure({ panel, error, onRetry }: PanelFailureProps): ReactElement {
  const model = useModel();
  const words = useWords();
  const common = useCommonStyles();
  const { view } = usePaneState();
  return (
    <div className={common.statement} role="alert">
      <strong>{words('state.error')}</strong>
      <p className={common.quiet}>{words('state.error-do')}</p>
      <div className={common.buttons}>
        <CopyButton text={() => diagnostics(model, panel, error)} label={words('state.copy-diagnostics')} />
        <Button size="small" onClick={onRetry}>
          {words('state.try-again')}
        </Button>
        {view.kind !== 'problems' && <ActionButton action="back" size="small" />}
      </div>
    </div>
  );
}
