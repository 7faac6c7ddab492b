/** The labels of fund lines: totals, parts, and 其中, which opens a list of parts. */
import { remembered } from '../../remember';
import { squeeze, trimEnd } from '../text';
import { FUND_PART_WORDS, FUND_TOTAL_WORDS } from '../vocabulary';

const TOTAL_LABELS = new Set(FUND_TOTAL_WORDS);

export interface BareLabel {
  readonly core: string;
  readonly opensParts: boolean;
}

/** 其中：中央资金 → 中央资金, and whether the words open a list of parts. */
export const bareLabel = remembered((text: string): BareLabel => {
  const squeezed = squeeze(text.slice(0, 120)).replace(/\([^()]*\)/g, '');
  const opened = /^(?:\d{1,2}[.、]|[一二三四五六七八九十][、.])?其中[:,.、]?/.exec(squeezed);
  const rest = trimEnd(
    (opened ? squeezed.slice(opened[0].length) : squeezed).replace(
      /^(?:\d{1,2}[.、)]|[一二三四五六七八九十]{1,2}[、.]|[\u2460-\u2473])/,
      '',
    ),
    ':;,.',
  );
  return { core: rest, opensParts: opened !== null };
});

export function isTotalLabel(core: string): boolean {
  return TOTAL_LABELS.has(core);
}

export function isPartLabel(core: string): boolean {
  return core.length <= 30 && FUND_PART_WORDS.some((word) => core.includes(word));
}

export const isFundLabel = remembered((text: string): boolean => {
  const { core, opensParts } = bareLabel(text);
  return isTotalLabel(core) || opensParts || isPartLabel(core);
});
