/** 带动农户526户，其中脱贫户213户 under 带动脱贫户: of a whole and its part the one that the row is about. */
import type { GridCell } from '../../grid';
import { bareName } from '../../quantity/bare-name';
import { normalizeText } from '../../quantity/normalize';

const LONGEST = 100;
const OF_WHICH = '其中';
const PART = /^:?(\p{Script=Han}{2,8}?)[共约为]?(\d[\d.,]*[^\d.,;。、)]{0,6})\)?$/u;
/** 县道、乡道养护里程 names more than one. */
const SEVERAL = /[、和及与]/u;

/** The cell as if it held the named part alone; `null` where the row is about the whole, or nobody knows. */
export function namedPart(cell: GridCell | null, level3: string): GridCell | null {
  if (cell?.kind !== 'text' || cell.text.length > LONGEST || !cell.text.includes(OF_WHICH)) return null;
  const [whole = '', rest = '', more] = normalizeText(cell.text).split(OF_WHICH);
  const [, label = '', figure = ''] = PART.exec(rest) ?? [];
  const name = bareName(level3);
  if (more !== undefined || !/\d/u.test(whole)) return null;
  if (label === '' || !name.includes(label) || whole.includes(label) || SEVERAL.test(name)) return null;
  return { ...cell, value: `${label}${figure}` };
}

const DEEDS: readonly RegExp[] = [
  /建成|完工|竣工/u,
  /验收/u,
  /支付|拨付|发放|兑付/u,
  /开工|启动/u,
  /签订|签约/u,
  /到货|交货/u,
  /上线/u,
  /审计/u,
];
const DATED = /\d{1,2}月/u;

/** 9月26日完工、11月8日验收 under 建成时间: of several dates that of what the row is about; `null` where its name does not say. */
export function namedDate(cell: GridCell | null, level3: string): GridCell | null {
  if (cell?.kind !== 'text' || cell.text.length > LONGEST) return null;
  const clauses = normalizeText(cell.text).split(/[、,;。]/u);
  if (clauses.length < 2 || !clauses.every((clause) => DATED.test(clause))) return null;
  const [deed, another] = DEEDS.filter((one) => one.test(level3));
  if (deed === undefined || another !== undefined) return null;
  const [own, ...more] = clauses.filter((clause) => deed.test(clause));
  const areOthers = clauses.every((clause) => clause === own || DEEDS.some((one) => one.test(clause)));
  return own === undefined || more.length > 0 || !areOthers ? null : { ...cell, value: own, text: own };
}
