import { Button, type ButtonProps } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';

/**
 * A button that can be switched off under the keyboard: as long as it has the focus it keeps it, so that nobody is thrown out
 * of the page by what they pressed. Switched off and left, it is no stop on the way any more.
 */
export function SteadyButton({ disabled = false, ...rest }: ButtonProps): ReactElement {
  const [hasFocus, setHasFocus] = useState(false);
  return (
    <Button
      {...rest}
      disabled={disabled && !hasFocus}
      disabledFocusable={disabled && hasFocus}
      onFocus={() => {
        setHasFocus(true);
      }}
      onBlur={() => {
        setHasFocus(false);
      }}
    />
  );
}
