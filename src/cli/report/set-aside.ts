/** The files of a long run that need another look, told together at its end: they would be lost among the findings of the others. */
import type { ReportWorkbook } from '../../core/report/model';
import { fill } from '../words/catalogue';
import type { Words } from '../words/words';
import { oneLine } from './phrases';

export interface SetAsideGroup {
  readonly title: string;
  /** `reason` is empty where the title says it. */
  readonly files: readonly { readonly path: string; readonly reason: string }[];
  /** "… and 12 more", or empty. */
  readonly more: string;
}

/** So many are named: a run over everything keeps no more of its files than this. */
const MOST_NAMED = 200;

class Group {
  readonly files: { path: string; reason: string }[] = [];
  count = 0;

  add(path: string, reason: string): void {
    this.count += 1;
    if (this.files.length < MOST_NAMED) this.files.push({ path: oneLine(path), reason });
  }
}

/** What is wrong; what to do about it stands with the file. */
function firstSentence(message: string): string {
  return oneLine(/^.*?(?:。|\.(?=\s))/su.exec(message)?.[0] ?? message);
}

export class SetAside {
  private readonly failed = new Group();
  private readonly empty = new Group();
  private workbooks = 0;

  take({ path, error, notes, role }: ReportWorkbook): void {
    if (role !== undefined) return;
    this.workbooks += 1;
    if (error !== undefined) this.failed.add(path, firstSentence(error.message));
    else if (notes.some(({ code }) => code === 'no-table')) this.empty.add(path, '');
  }

  /** Nothing where there is one workbook only: it says it itself. */
  groups({ text }: Words): readonly SetAsideGroup[] {
    if (this.workbooks < 2) return [];
    const group = (template: string, { files, count }: Group): SetAsideGroup[] =>
      count === 0
        ? []
        : [
            {
              title: fill(template, { count: String(count) }),
              files,
              more: count > files.length ? fill(text.more, { count: String(count - files.length) }) : '',
            },
          ];
    return [...group(text.failedFiles, this.failed), ...group(text.filesWithoutTable, this.empty)];
  }
}
