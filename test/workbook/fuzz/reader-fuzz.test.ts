import '../../support/same-realm';
import { type FormatName, READER_FORMATS } from './reader-formats';
import { type ReaderOutcome, readerOnce } from './reader-fuzz';
import { fuzzRuns, LONGEST_MS, runsOf } from './runs';

const RUNS = runsOf(100);

test.each(Object.keys(READER_FORMATS) as FormatName[])(
  `${String(RUNS)} mutations of .%s: no exception, no hang, no memory without end`,
  async (name) => {
    const format = READER_FORMATS[name];
    const samples = await format.samples();
    const { counts, problems } = await fuzzRuns<ReaderOutcome>(name, RUNS, (seed) =>
      readerOnce(name, format, samples, seed),
    );
    expect(problems).toEqual([]);
    // A fuzzer whose files are all refused at the door tests nothing; text is nearly never refused.
    expect((counts.get('read') ?? 0) + (counts.get('judged') ?? 0)).toBeGreaterThan(RUNS / 5);
    expect(counts.get('refused') ?? 0).toBeGreaterThan(0);
  },
  LONGEST_MS,
);
