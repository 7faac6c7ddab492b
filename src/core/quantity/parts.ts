/** Texts of several parts, each with its label: 打印机3台，电脑10台. */
import { skeletonOf, withoutCircles, withoutListMarks } from './combine';
import { normalizeText } from './normalize';

const LONGEST = 300;
/** Words before a label that only say that something was done; 新建2座 keeps its 新建, since nothing else names it. */
const DOING =
  /^(?:已|共|全年|其中|建设|建成|新建|完成|购置|采购|实施|开展|安装|发放|培育|补助|达到|不少于|不低于|不超过)(?=.)/u;
const AFTER_LABEL = /(?:[:：为约达共]|不少于|不低于|不超过|不高于|达到|以上){1,3}$/u;

function labelOf(clause: string): string {
  let label = clause.slice(0, clause.indexOf('#')).replace(AFTER_LABEL, '');
  while (DOING.test(label)) label = label.replace(DOING, '');
  return label;
}

/** The labels of a text that holds one figure for each of its clauses, in order; `null` for any other text and where two are alike. */
export function labelsOf(text: string): readonly string[] | null {
  if (text.length > LONGEST) return null;
  const clauses = skeletonOf(withoutListMarks(normalizeText(withoutCircles(text.replace(/\n/gu, ';')))))
    .split(/[,;、。]/u)
    .filter((clause) => clause !== '');
  if (clauses.some((clause) => clause.split('#').length !== 2)) return null;
  const labels = clauses.map(labelOf);
  return labels.includes('') || new Set(labels).size !== labels.length ? null : labels;
}
