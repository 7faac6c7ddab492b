import { recognize } from '../../../../src/core/table/recognize';
import { LESS_USUAL_FORMS } from './less-usual-forms';
import { OTHER_FORMS } from './other-forms';
import { PROJECT_FORMS } from './project-forms';
import { differences, factsOf, write } from './notation';

const FORMS = [...PROJECT_FORMS, ...LESS_USUAL_FORMS, ...OTHER_FORMS];

describe.each([true, false])('merges known: %s', (known) => {
  test.each(FORMS.map((form) => [form.name, form] as const))('%s', (_, form) => {
    const written = write(form);
    const { tables } = recognize(known ? written.known : written.unknown, {});
    const seen = written.tables.flatMap((wanted, index) => {
      const table = tables[index];
      return table === undefined
        ? ['no table']
        : differences(factsOf(table, wanted), wanted, known ? null : (form.unknowable ?? null));
    });
    expect(seen).toEqual([]);
    if (form.amounts !== undefined) expect(tables[0]?.fundBlock?.unit ?? null).toBe(form.amounts);
    expect(tables).toHaveLength(written.tables.length);
  });
});
