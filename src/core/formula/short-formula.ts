/** So much of a formula tells which it is; a cell may hold thousands of characters. */
const MOST = 60;

/** For a line of a report or a panel. */
export function shortFormula(formula: string): string {
  return formula.length > MOST ? `${formula.slice(0, MOST)}…` : formula;
}
