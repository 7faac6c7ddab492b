import type { ButtonProps } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { actionById, runAction, shortcutText, type ActionId } from '../actions';
import { useModel, usePaneState, useWords } from '../context';
import { SteadyButton } from './steady-button';

interface ActionButtonProps {
  readonly action: ActionId;
  readonly appearance?: ButtonProps['appearance'];
  readonly size?: ButtonProps['size'];
  readonly className?: string;
  readonly icon?: ReactElement;
  /** In place of the action's own label; the accessible name stays the action's where there is only an icon. */
  readonly children?: ReactNode;
  /** The children are the beginning of the label, which stays the accessible name. */
  readonly isShort?: boolean;
}

/** A button whose label, state and shortcut come from the action's definition. */
export function ActionButton({
  action,
  children,
  isShort = false,
  ...looks
}: ActionButtonProps): ReactElement {
  const model = useModel();
  const state = usePaneState();
  const words = useWords();
  const { label, shortcut, isEnabled } = actionById(action);
  const name = words(label);
  const hint = shortcut === null ? name : `${name}（${shortcutText(shortcut)}）`;
  const isIconOnly = children === undefined && looks.icon !== undefined;
  return (
    <SteadyButton
      {...(looks as ButtonProps)}
      data-action={action}
      disabled={!isEnabled(state)}
      title={hint}
      {...(isIconOnly || isShort ? { 'aria-label': name } : {})}
      {...(shortcut === null
        ? {}
        : { 'aria-keyshortcuts': shortcutText(shortcut).replace('Ctrl', 'Control') })}
      onClick={() => {
        runAction(model, action);
      }}
    >
      {children ?? (isIconOnly ? null : name)}
    </SteadyButton>
  );
}
