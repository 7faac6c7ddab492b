import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { elementOf, leave, leftAt, named } from '../browser/left-at';
import { useModel, usePaneState } from '../context';
import { ActionButton } from '../components/action-button';
import { Icon } from '../components/icons';
import { JudgingProgress } from './judging-progress';
import { useCommonStyles } from '../components/common-styles';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  head: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '6px 12px 6px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  title: {
    margin: 0,
    flex: '1 1 auto',
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    ':focus': { outline: 'none' },
  },
});

/** Marks the field that a panel was opened to fill in. */
export const FIRST_FIELD = { 'data-first-field': '' } as const;

interface PanelFrameProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly footer?: ReactNode;
  /** What was written and what was not, in its place above the footer. */
  readonly notice?: ReactNode;
  /** True for a body that only is read: it takes the focus itself, so that keys scroll it. */
  readonly isText?: boolean;
  readonly children: ReactNode;
}

/**
 * A sub-view: heading with the way back, a body that scrolls, a foot that stays. The user opened it, so focus goes
 * to the field that it was opened for (`FIRST_FIELD`), else to its heading; who comes back goes on where he was.
 */
export function PanelFrame({
  title,
  aside,
  footer,
  notice,
  isText = false,
  children,
}: PanelFrameProps): ReactElement {
  const styles = useStyles();
  const common = useCommonStyles();
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const model = useModel();
  const { view, judging } = usePaneState();
  const opened = useRef({ model, view });
  useLayoutEffect(() => {
    const element = frame.current;
    const { model, view } = opened.current;
    if (element === null) return undefined;
    const left = view.kind !== 'problems' && 'isBack' in view ? leftAt(model, view.kind) : undefined;
    const again = left === undefined ? null : elementOf(left, element);
    const field = again ?? element.querySelector<HTMLElement>('[data-first-field]') ?? heading.current;
    field?.focus({ preventScroll: true });
    // The focus alone would bring a field into view as far as its first line.
    field?.scrollIntoView({ block: 'nearest' });
    return () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && element.contains(activeElement))
        leave(model, view.kind, named(activeElement, element));
    };
  }, []);
  return (
    <section className={styles.frame} aria-labelledby={id} ref={frame}>
      <div className={styles.head}>
        <ActionButton action="back" appearance="subtle" size="small" icon={<Icon name="back" />} />
        <h2 className={styles.title} id={id} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <JudgingProgress />
        {aside === undefined || judging !== null ? null : <span className={common.quiet}>{aside}</span>}
      </div>
      <div
        className={common.scroller}
        {...(isText ? { tabIndex: 0, role: 'group', 'aria-label': title } : {})}
      >
        {children}
      </div>
      {notice}
      {footer === undefined ? null : <div className={common.footer}>{footer}</div>}
    </section>
  );
}
