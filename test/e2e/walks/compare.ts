/** Against other records: files chosen, differences found, a pair settled and asked again. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Flow } from '../support/flow';
import { line } from '../support/walk';

const FOLDER = path.join(__dirname, '..', '..', 'fixtures', 'compare');
const FILES = [
  [/：批复的绩效目标$|: Approved targets$/, 'approved-targets.xlsx'],
  [/：财务台账$|: Ledger$/, 'ledger.csv'],
  [/：上年自评表$|: Last year’s tables$/, 'last-year.xlsx'],
] as const;
const OPEN = /^(对照批复、台账和上年…|Compare with other records…)$/;
const HEADING = /^(对照批复、台账和上年|Compare with other records)$/;
const TAKE = /(是这个：|is this one: ).*二期/;
const SETTLED = /”(对应| is )“.*二期/;
const AGAIN = /^(重新选择|Choose again for )/;
const COMPARE = /^(对照|Compare) E14$/;
const FOUND = /^非物质.*(：|: )\d/;

export const COMPARING: readonly Flow[] = [
  {
    name: 'files are chosen, differences join the list, a pair is settled and asked again',
    keys: 88,
    walk: async (walk) => {
      const { pane } = walk.opened;
      await walk.enter(OPEN);
      await walk.isOn(HEADING);
      await walk.look();
      for (const [choose, file] of FILES) {
        await walk.pick(choose, file, readFileSync(path.join(FOLDER, file)));
        await pane.getByText(file).first().waitFor();
        await walk.isOn(choose);
      }
      await walk.look();
      await walk.enter(TAKE);
      await pane.getByText(SETTLED).waitFor();
      // The question is gone; the keyboard has gone on, and not out.
      await walk.isOn(({ tag }) => tag === 'button');
      await walk.enterNext(AGAIN);
      await pane.getByText(SETTLED).waitFor({ state: 'detached' });
      await walk.isOn(({ tag }) => tag === 'button');
      await walk.enterNext(TAKE);
      await pane.getByText(SETTLED).waitFor();
      await walk.back(FOUND);
      await walk.press('Enter');
      await line(walk.opened, 'ledger-budget', 'F6').waitFor();
      await walk.isOn(({ name }) => name !== '');
      await walk.back('header.table');
      await walk.press('Home');
      await line(walk.opened, 'baseline-target', 'E14').waitFor();
      await walk.enter(COMPARE);
      await pane.getByText('≥80场').first().waitFor();
      await walk.look();
      await walk.isOn(COMPARE);
      await walk.press('Enter');
    },
  },
];
