import { listFaults } from '../../../src/core/narrative/lists';
import { runningText } from '../../../src/core/narrative/running-text';

/** How the list in a text fails: `unit` where one figure in the other unit makes it fit. */
function faults(text: string): string[] {
  return listFaults(runningText('report', '', [{ text, address: { row: 0, column: 0 } }])).map(
    ({ kind, slip }) => (slip === null ? kind : `${kind} ${slip.figure.value.toFixed()}${slip.unit}`),
  );
}

test.each([
  ['项目支出包括：培训费12.0万元，印刷费8.0元，共计20.0万元。', ['unit 8万元']],
  ['项目支出包括：培训费12.0万元，印刷费8.0万元，共计20.0元。', ['unit 20万元']],
  // A tenth off at the last digit is no list that fits but for its unit.
  ['项目支出包括：培训费12.0万元，印刷费8.1元，共计20.0万元。', ['items']],
  // Three hundred 元 off two hundred thousand are more than roundings leave open: another unit does not mend the list.
  ['项目支出包括：培训费12.0万元，印刷费8.03元，共计20.0万元。', ['items']],
  ['项目支出包括：培训费12.0万元，印刷费8.01元，共计20.0万元。', ['unit 8.01万元']],
  ['项目支出包括：培训费12.0万元，印刷费8.0万元，共计20.0万元。', []],
])('%s', (text, found) => {
  expect(faults(text)).toEqual(found);
});
