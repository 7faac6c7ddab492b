/**
 * The draft of an explanation: facts from the table, never a reason. The person writes why; this only keeps them from
 * handing in something that a reviewer sends back.
 */
import type { Assessment } from '../../core/assessment';
import { sameAddress, type CellAddress } from '../../core/grid';
import { plain } from '../../core/number';
import type { Finding } from '../../core/rules/finding';
import type { Figure } from '../../core/table/figure';
import { indicatorAt, totalFund } from '../answer/derivation';
import { amount, percent } from '../format';
import type { ExplanationDraft } from '../state/state';
import type { ReasonsWords } from '../words/reasons/words';

export interface ExplanationTask {
  /** The row or field that is explained. */
  readonly name: string;
  /** What its actual value says; empty for funds. */
  readonly actual: string;
  /** Where the text goes; `null` where the form has no such cell. */
  readonly target: Figure | null;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly facts: string;
}

function textOf(figure: Figure | null): string {
  return figure?.cell.text.trim() ?? '';
}

function indicatorTask(
  assessment: Assessment,
  cell: CellAddress,
  words: ReasonsWords,
): ExplanationTask | null {
  const indicator = indicatorAt(assessment, cell);
  if (indicator === null) return null;
  const { row, verdict, effectiveWeight } = indicator;
  const target = textOf(row.target);
  const actual = textOf(row.actual);
  const scored = indicator.score?.recorded ?? verdict.min;
  const lost = effectiveWeight !== null && scored !== null ? effectiveWeight.minus(scored) : null;
  const reached = verdict.ratio;
  const facts = [
    words('explain.facts-forward', { target, actual }),
    reached === null
      ? ''
      : words('explain.facts-reached', { ratio: percent(reached, 1).replace('.0%', '%') }),
    lost === null || !lost.greaterThan(0) ? '' : words('explain.facts-lost', { lost: plain(lost) }),
    words('explain.stop'),
  ];
  const rows = [
    { label: words('explain.target'), value: target },
    { label: words('explain.actual'), value: actual },
    ...(reached === null ? [] : [{ label: words('explain.reached'), value: percent(reached, 1) }]),
    ...(scored === null || effectiveWeight === null
      ? []
      : [
          {
            label: words('explain.score'),
            value: words('explain.score-of', { score: plain(scored), weight: plain(effectiveWeight) }),
          },
        ]),
  ];
  return {
    name: row.level3?.text ?? '',
    actual,
    target: row.explanation ?? assessment.table.sheetExplanation,
    rows,
    facts: facts.join(''),
  };
}

function fundTask(assessment: Assessment, finding: Finding, words: ReasonsWords): ExplanationTask | null {
  const fund = totalFund(assessment);
  if (fund === null) return null;
  const unit = assessment.table.fundBlock?.unit ?? '';
  const initial = fund.initialBudget?.recorded ?? null;
  const budget = fund.adjustedBudget?.recorded ?? initial;
  const executed = fund.executed?.recorded ?? null;
  const isAdjustment = finding.rule === 'adjustment-unexplained' || finding.rule === 'budget-cut-to-executed';
  const facts =
    isAdjustment && initial !== null && budget !== null
      ? words('explain.facts-cut', {
          initial: amount(initial),
          budget: amount(budget),
          change: amount(budget.minus(initial)),
          unit,
        })
      : budget !== null && executed !== null
        ? words('explain.facts-execution', {
            budget: amount(budget),
            executed: amount(executed),
            rate: percent(assessment.executionRate),
            rest: amount(budget.minus(executed)),
            unit,
          })
        : '';
  return {
    name: fund.line.label,
    actual: '',
    target: fund.line.reason ?? assessment.table.sheetExplanation,
    rows: [
      { label: words('score.rate'), value: percent(assessment.executionRate) },
      { label: words('derive.base-adjusted'), value: amount(budget) },
    ],
    facts: facts === '' ? '' : `${facts}${words('explain.stop')}`,
  };
}

export function explanationTask(
  assessment: Assessment,
  finding: Finding,
  words: ReasonsWords,
): ExplanationTask | null {
  const task = indicatorTask(assessment, finding.cell, words) ?? fundTask(assessment, finding, words);
  if (task === null) return null;
  const isOwnCell = task.target !== null && sameAddress(task.target.address, finding.cell);
  return isOwnCell || task.target !== null ? task : { ...task, target: null };
}

export function emptyDraft(task: ExplanationTask): ExplanationDraft {
  return { facts: task.facts, reason: '', measures: '' };
}

function sentence(text: string, stop: string): string {
  const trimmed = text.trim();
  return /[。！？.!?]$/.test(trimmed) ? trimmed : `${trimmed}${stop}`;
}

/** The text for the cell. */
export function compose(draft: ExplanationDraft, words: ReasonsWords): string {
  const stop = words('explain.stop');
  const parts = [draft.facts.trim()];
  if (draft.reason.trim() !== '') {
    parts.push(words('explain.compose-reason', { reason: sentence(draft.reason, stop) }));
  }
  if (draft.measures.trim() !== '') {
    parts.push(words('explain.compose-measures', { measures: sentence(draft.measures, stop) }));
  }
  return parts.filter((part) => part !== '').join('');
}
