/**
 * Word documents from before 2007 (.doc, and .wps files, which are .doc inside), read only: a report in paragraphs, or the form
 * itself as a table. Compound files come with a large library, so this module is only ever imported dynamically, by `open-workbook.ts`.
 */
import { compoundStreams } from '../compound-file';
import { Bytes } from '../bytes';
import { Refusal } from '../guard/refusal';
import { documentSheetName, openedFrom, type ReadOnlyOutcome } from '../read-only-workbook';
import { DocumentText, unseenRuns } from './document-text';
import { readFileHeader } from './file-header';
import { characterRuns, type FormatRun, paragraphRuns, runAt } from './formats';
import { FarChanges, type ParagraphFormat, paragraphFormat } from './paragraph-formats';
import { readPieces } from './text-pieces';

const OUTSIDE: ParagraphFormat = { depth: 0, endsCell: false, endsRow: false, cells: null };

function readDocument(bytes: Uint8Array): DocumentText {
  const streams = compoundStreams(bytes);
  const stream = (name: string): Bytes | null => {
    const content = streams(name);
    return content === null ? null : new Bytes(content);
  };
  const main = stream('WordDocument');
  if (main === null) throw new Refusal('damaged', '');
  const header = readFileHeader(main);
  const table = stream(header.tableStream);
  if (table === null) throw new Refusal('damaged', '');
  const data = stream('Data');
  const far = data === null ? null : new FarChanges(data);
  const paragraphs = paragraphRuns(main, table, header.paragraphPages);
  const formats = new Map<FormatRun, ParagraphFormat>();
  const formatAt = (at: number): ParagraphFormat => {
    const run = runAt(paragraphs, at);
    if (run === null) return OUTSIDE;
    const format = formats.get(run) ?? paragraphFormat(run.changes, far);
    formats.set(run, format);
    return format;
  };
  const text = new DocumentText(unseenRuns(characterRuns(main, table, header.characterPages)), formatAt);
  for (const piece of readPieces(main, table, header)) text.add(piece);
  text.finish();
  return text;
}

/** Never throws for bad input. */
export function openDoc(bytes: Uint8Array, name: string): ReadOnlyOutcome {
  return openedFrom(name, () => {
    try {
      return readDocument(bytes).sheets.grids(documentSheetName(name), '');
    } catch (error) {
      throw Refusal.of(error);
    }
  });
}
