import { isPromptText } from '../../quantity/explanation';
import type { RuleContext } from '../context';
import type { FindingDraft, Rule } from '../rule';
import { atFirst, cellsOf } from '../shared/cells';
import { hasContent, openRows } from '../shared/rows';
import { clip } from '../shared/words';

function unusedRows({ table }: RuleContext): FindingDraft[] {
  const rows = table.indicators.filter((row) => row.kind === 'placeholder' && row.isPrompt);
  const cells = rows.flatMap((row) => (row.level3 ?? row.level2)?.address ?? row.target?.address ?? []);
  return atFirst(cells, { message: { key: 'placeholder', data: { count: String(cells.length) } } });
}

/** 结合自评情况，说明…（200字以内）: goals and written parts nobody wrote, in a form that has its results. */
function unwrittenTexts(context: RuleContext): FindingDraft[] {
  const { goals, narrative } = context.table;
  const texts = [...goals.flatMap(({ expected, actual }) => [expected, actual]), ...narrative].filter(
    (text) => text !== null && isPromptText(text.text),
  );
  if (!openRows(context).some(({ assessed }) => hasContent(assessed.actual))) return [];
  const text = clip(texts[0]?.text ?? '');
  const data = { count: String(texts.length), text };
  return atFirst(cellsOf(...texts), { recorded: text, message: { key: 'placeholder.text', data } });
}

export const placeholder: Rule = {
  meta: { id: 'placeholder', severity: 'info', basis: 'review' },
  check(context) {
    return [...unusedRows(context), ...unwrittenTexts(context)];
  },
};
