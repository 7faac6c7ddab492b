/** Names a file across openings. A browser knows no folder, so it is the name, without what downloading or copying added to it. */

/** "(1)", "（1）", "- 副本", "_副本", "- Copy" at the end of a name. */
const COPY_MARK = /(?:[(（]\d{1,3}[)）]|[-_] ?(?:副本|Copy))$/i;

/** "workbench 自评表.xlsx" for "自评表 - 副本 (2).xlsx". Tables in files of one name are told apart by project, unit and year. */
export function documentName(file: string): string {
  const dot = file.lastIndexOf('.');
  const ending = dot > 0 ? file.slice(dot).toLowerCase() : '';
  let stem = (dot > 0 ? file.slice(0, dot) : file).trim();
  for (;;) {
    const plain = stem.replace(COPY_MARK, '').trimEnd();
    if (plain === stem || plain === '') break;
    stem = plain;
  }
  return `workbench ${stem}${ending}`;
}
