/** Which of the files of a folder or an archive are meant, by their names. */

/** Of many only these; what was given by itself is opened, or refused by its name. */
const READABLE = /\.(?:xlsx|xlsm|xls|et|ods|docx|doc|wps)$/iu;
/** What programs and systems leave beside the files: those of Office while a file is open, those of macOS in its archives. */
const LEFT_OVER = /^(?:~\$|\.|__MACOSX$)/u;

export function isMeant(name: string): boolean {
  return READABLE.test(name);
}

export function isLeftOver(name: string): boolean {
  return LEFT_OVER.test(name);
}
