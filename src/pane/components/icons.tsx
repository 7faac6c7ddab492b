/** The few pictures of the pane, drawn on a 16 px grid. They are decoration: words stand beside them or in the button's name. */
import type { ReactElement } from 'react';

const PATHS = {
  back: 'M10 3 5 8l5 5',
  settings:
    'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.2 3.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM5.8 9.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6H9a4 4 0 0 1 0 8H6',
  redo: 'm10.5 3 3 3-3 3M13.5 6H7a4 4 0 0 0 0 8h3',
  record: 'M8 4.5V8l2.5 1.5M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2Z',
  check: 'm3 8.5 3.2 3.2L13 5',
  cross: 'm4 4 8 8M12 4l-8 8',
  arrow: 'M2.5 8h10M9 4.5 12.5 8 9 11.5',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The mark of a severity differs in shape, not only in colour. */
export function SeverityMark({
  severity,
}: {
  readonly severity: 'error' | 'warning' | 'info' | 'kept';
}): ReactElement {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {severity === 'error' && <circle cx="7" cy="7" r="6" fill="currentColor" />}
      {severity === 'error' && (
        <path d="M7 3.6v4M7 9.6v.9" stroke="var(--mark-ink)" strokeWidth="1.6" strokeLinecap="round" />
      )}
      {severity === 'warning' && <path d="M7 1.2 13.2 12.4H.8Z" fill="currentColor" strokeLinejoin="round" />}
      {severity === 'warning' && (
        <path d="M7 5v3.4M7 10.2v.5" stroke="var(--mark-ink)" strokeWidth="1.5" strokeLinecap="round" />
      )}
      {severity === 'info' && (
        <circle cx="7" cy="7" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.3" />
      )}
      {severity === 'info' && (
        <path d="M7 6.4v3.4M7 4v.5" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      )}
      {severity === 'kept' && (
        <circle cx="7" cy="7" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.3" />
      )}
      {severity === 'kept' && (
        <path
          d="m4.4 7.2 1.8 1.8 3.4-3.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
