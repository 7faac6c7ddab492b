/** OpenFormula (ISO/IEC 26300-2) as formulas are written here: `of:=SUM([.C5:.C7];1)` is `=SUM(C5:C7,1)`. */

/** The name of the language, up to its "=". */
const LANGUAGE = /^[A-Za-z]{1,10}:=/u;
/** A text, a reference (no sheet may have a bracket in its name), or what parts arguments. */
const PIECES = /"(?:[^"]|"")*"|\[([^[\]]*)\]|;/gu;
/** One end of a reference: the sheet where it has one, and the cell. */
const END = /^(?:(?<sheet>\$?(?:'(?:[^']|'')*'|[^'.]*))\.)?(?<cell>[^.]*)$/u;

/** ".C7" or "$'甲 乙'.$C7" as `C7` and `'甲 乙'!$C7`. */
function endOf(written: string): string {
  const { sheet = '', cell = written } = END.exec(written)?.groups ?? {};
  return sheet === '' ? cell : `${sheet.replace(/^\$/u, '')}!${cell}`;
}

/** The second end stands on the sheet of the first. */
function referenceOf(written: string): string {
  const colon = written.search(/:(?=[^':]*$)/u);
  if (colon === -1) return endOf(written);
  return `${endOf(written.slice(0, colon))}:${endOf(written.slice(colon + 1)).replace(/^.*!/u, '')}`;
}

/** With its "="; what is written in another language than these stays as it is. */
export function excelFormula(written: string): string {
  const formula = written.replace(LANGUAGE, '=');
  return formula.replace(PIECES, (piece, reference: string | undefined) => {
    if (reference !== undefined) return referenceOf(reference);
    return piece === ';' ? ',' : piece;
  });
}
