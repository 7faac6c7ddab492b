import { bootOffice } from './boot-jsdom';
import { WorkbookModel } from './model/workbook-model';
import { OfficeHost } from './office-host';

const model = new WorkbookModel();
const host = new OfficeHost(model, { origin: 'https://localhost' });

beforeAll(async () => {
  const data = model.addSheet('Data');
  const notes = model.addSheet('Notes 2');
  [
    ['Item', 'Qty'],
    ['Pear', 3],
    ['Plum', 4],
    ['', '=SUM(B2:B3)'],
  ].forEach((row, r) => {
    row.forEach((value, c) => {
      model.enter(data, r, c, value);
    });
  });
  model.enter(notes, 0, 0, 'hello');
  data.merges.push({ top: 4, left: 0, bottom: 5, right: 1 });
  expect(await bootOffice(host)).toMatchObject({ host: 'Excel' });
});

function code(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );
}

test('speaks the language and the requirement sets of the host', () => {
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
});

test('lists sheets in one round trip', async () => {
  host.recorder.clear();
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(['Data', 'Notes 2']);
  expect(host.recorder.roundTrips).toHaveLength(1);
});

test('formulas are calculated, and a block with null holes leaves cells alone', async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A3:B4');
    range.formulas = [
      [null, 5],
      [null, null],
    ];
    range.load('values,formulas');
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(values).toEqual([
    [
      ['Plum', 5],
      ['', 8],
    ],
    [
      ['Plum', 5],
      ['', '=SUM(B2:B3)'],
    ],
  ]);
});

test('null objects spread, properties that were not loaded throw', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
    const range = sheet.getRange('A1');
    range.load('values');
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
  const unloaded = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1');
    await context.sync();
    return range.values;
  });
  expect(await code(unloaded)).toBe('PropertyNotLoaded');
});

test('a failed action ends the batch; what ran before it stays [no-rollback]', async () => {
  const failed = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.getRange('G1').values = [['kept']];
    context.workbook.worksheets.getItem('Nope').getRange('A1').values = [[1]];
    sheet.getRange('G2').values = [['never']];
    await context.sync();
  });
  expect(await code(failed)).toBe('ItemNotFound');
  expect(model.cell(model.sheet('Data'), 0, 6).value).toBe('kept');
  expect(model.cell(model.sheet('Data'), 1, 6).value).toBe('');
});

test.each([
  ['comments', (context: Excel.RequestContext) => context.workbook.comments.load('items/content')],
  [
    'conditional formats',
    (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem('Data').getRange('A1').conditionalFormats.load('items/type'),
  ],
  [
    'unprotecting',
    (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Data').protection.unprotect();
    },
  ],
])('%s are not emulated and fail loudly', async (_name, use) => {
  const used = Excel.run(async (context) => {
    use(context);
    await context.sync();
  });
  expect(await code(used)).toBe('ApiNotFound');
});

test('an untracked range needs no second request to be released', async () => {
  host.recorder.clear();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1').untrack();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['Item']]);
  });
  expect(host.recorder.requests).toHaveLength(1);
  expect(host.referencesAlive).toBe(0);
});

test('changes reach the add-in as events', async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(`${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  model.userEdit('Data', 1, 1, 42);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('B3').values = [[1]];
    await context.sync();
  });
  // However long a busy machine takes; an event that never comes fails with the test's own time limit.
  while (seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen).toEqual(['B2 undefined', 'B3 ThisLocalAddin']);
});

test('payload limits and cell editing are the host’s', async () => {
  const read = (): Promise<unknown> =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:Z200');
      range.load('values');
      await context.sync();
    });
  host.limits.response = 2000;
  expect(await code(read())).toBe('ResponsePayloadSizeLimitExceeded');
  host.limits.response = 5_000_000;
  model.editing = true;
  const started = Date.now();
  setTimeout(() => {
    model.editing = false;
  }, 60);
  expect(await code(read())).toBe('no error');
  expect(Date.now() - started).toBeGreaterThan(50);
});
