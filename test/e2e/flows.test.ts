/**
 * The flows of the pane, walked by keyboard alone on one page: in our Excel with Microsoft's own client library and in the
 * workbench, in both languages, at 320 px. Every state on the way is checked for accessibility and for words that are cut off,
 * every control that is passed for a focus that can be seen, and every flow for the keys it takes.
 */
import { describeWithBrowser } from './find-browser';
import { Walk } from './support/flow';
import { ExcelPlace, WorkbenchPlace, type Opened, type Place } from './support/place';
import { COMPARING } from './walks/compare';
import { FILL_IN } from './walks/fill-in';
import { REVIEW } from './walks/review';
import { sampleUnderReview } from './walks/sample';
import { SETTINGS } from './walks/settings';
import { WRITE_BACK } from './walks/write-back';

/** In the order in which they are walked: each begins where the one before has ended. */
const FLOWS = [...FILL_IN, ...WRITE_BACK, ...REVIEW, ...SETTINGS, ...COMPARING];

describeWithBrowser('the flows', (executablePath) => {
  describe.each([
    ['in Excel, zh-CN', () => ExcelPlace.start(executablePath), 'zh-CN'],
    ['in Excel, en-US', () => ExcelPlace.start(executablePath), 'en-US'],
    ['in the workbench, zh-CN', () => WorkbenchPlace.start(), 'zh-CN'],
    ['in the workbench, en-US', () => WorkbenchPlace.start(), 'en-US'],
  ] as const)('%s', (name, start, language) => {
    let place: Place;
    let opened: Opened;
    let walk: Walk;

    beforeAll(async () => {
      place = await start();
      opened = await place.open({ language, bytes: await sampleUnderReview() });
      walk = await Walk.on(opened, name.startsWith('in Excel'));
    });
    afterAll(async () => {
      await opened.close();
      await place.stop();
    });

    test.each(FLOWS.map((flow) => [flow.name, flow] as const))('%s', async (_name, flow) => {
      await flow.walk(walk);
      const keys = walk.keyboard.counted();
      expect([...opened.problems.splice(0), ...(await walk.keyboard.faults())]).toEqual([]);
      if (process.env['KEYS'] !== undefined) process.stderr.write(`KEYS ${name} ${keys} ${flow.name}\n`);
      expect(keys).toBeLessThanOrEqual(flow.keys);
    });
  });
});
