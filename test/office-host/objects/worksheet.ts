/** Excel's Worksheet and WorksheetCollection. */
import type { ModelSheet } from '../model/workbook-model';
import { HostError, NULL_OBJECT, itemNotFound } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { eventMethods } from './events';
import type { EventRegistry } from './events';
import { guardWriting, hiddenSheet, quoted, rangeAt, rangeObject, WHOLE_SHEET } from './range';
import type { Objects } from './range';

export function worksheetObject(objects: Objects, sheet: ModelSheet, events: EventRegistry): HostObject {
  const { model } = objects;
  const present = (): void => {
    if (!model.sheets.includes(sheet)) throw itemNotFound();
  };
  return {
    type: 'Worksheet',
    identity: () => ({ Id: sheet.id }),
    properties: {
      Id: { get: () => sheet.id },
      Name: {
        get: () => sheet.name,
        set: (value) => {
          const other = model.find(String(value));
          if (other !== undefined && other !== sheet) throw alreadyThere();
          sheet.name = String(value);
        },
      },
      Position: { get: () => model.sheets.indexOf(sheet) },
      Visibility: {
        get: () => sheet.visibility,
        set: (value) => {
          sheet.visibility = value as ModelSheet['visibility'];
        },
      },
    },
    navigation: {
      Protection: () => ({
        type: 'WorksheetProtection',
        properties: { Protected: { get: () => sheet.isProtected } },
      }),
      Names: () => namesObject(sheet),
      FreezePanes: () => ({
        type: 'WorksheetFreezePanes',
        methods: {
          FreezeRows: (count) => {
            sheet.frozenRows = Number(count);
            return null;
          },
        },
      }),
    },
    methods: {
      GetRange: (address) => {
        present();
        const whole = address === null || address === undefined || address === '';
        return rangeObject(objects, sheet, whole ? WHOLE_SHEET : rangeAt(address, 'Worksheet.getRange'));
      },
      GetCell: (row, column) => {
        const [top, left] = [Number(row), Number(column)];
        return rangeObject(objects, sheet, { top, left, bottom: top, right: left });
      },
      GetRangeByIndexes: (row, column, rows, columns) =>
        rangeObject(objects, sheet, {
          top: Number(row),
          left: Number(column),
          bottom: Number(row) + Number(rows) - 1,
          right: Number(column) + Number(columns) - 1,
        }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        present();
        const used = model.usedRange(sheet, valuesOnly === true);
        return used === null ? NULL_OBJECT : rangeObject(objects, sheet, used);
      },
      Activate: () => {
        present();
        if (sheet.visibility !== 'Visible') throw hiddenSheet('Worksheet.activate');
        model.activate(sheet);
        return null;
      },
      Delete: () => {
        guardWriting(model, sheet);
        model.deleteSheet(sheet);
        return null;
      },
      ...eventMethods(events, sheet.id),
    },
  };
}

/** Names local to a sheet. */
function namesObject(sheet: ModelSheet): HostObject {
  const named = (name: string): HostObject => ({
    type: 'NamedItem',
    properties: {
      Name: { get: () => name },
      Formula: { get: () => sheet.names.get(name)?.formula ?? '' },
      Visible: {
        get: () => sheet.names.get(name)?.visible ?? false,
        set: (value) => {
          sheet.names.set(name, { formula: sheet.names.get(name)?.formula ?? '', visible: value === true });
        },
      },
    },
  });
  return {
    type: 'NamedItemCollection',
    items: () => [...sheet.names.keys()].map(named),
    methods: {
      Add: (name, reference) => {
        if (sheet.names.has(String(name))) throw alreadyThere();
        const target = reference as HostObject | string;
        const address = typeof target === 'string' ? target : String(target.properties?.['Address']?.get());
        sheet.names.set(String(name), {
          formula: address.startsWith('=') ? address : `=${address}`,
          visible: true,
        });
        return named(String(name));
      },
      GetItemOrNullObject: (name) => (sheet.names.has(String(name)) ? named(String(name)) : NULL_OBJECT),
    },
  };
}

export function worksheetsObject(objects: Objects, events: EventRegistry): HostObject {
  const { model } = objects;
  const one = (key: unknown): HostObject => {
    const sheet = model.find(String(key));
    if (sheet === undefined) throw itemNotFound();
    return objects.worksheet(sheet);
  };
  return {
    type: 'WorksheetCollection',
    items: () => model.sheets.map((sheet) => objects.worksheet(sheet)),
    item: one,
    methods: {
      GetItem: one,
      GetItemOrNullObject: (key) => {
        const sheet = model.find(String(key));
        return sheet === undefined ? NULL_OBJECT : objects.worksheet(sheet);
      },
      GetActiveWorksheet: () => {
        const sheet = model.sheets[model.active];
        if (sheet === undefined) throw itemNotFound();
        return objects.worksheet(sheet);
      },
      GetCount: () => model.sheets.length,
      Add: (name) => {
        if (model.structureProtected)
          throw new HostError('AccessDenied', 'the structure is protected', '', 403);
        const wanted = typeof name === 'string' ? name : `Sheet${String(model.sheets.length + 1)}`;
        if (model.find(wanted) !== undefined) throw alreadyThere();
        if (wanted.length > 31 || /[[\]:*?/\\]/.test(wanted))
          throw new HostError('InvalidArgument', quoted(wanted));
        const sheet = model.addSheet(wanted);
        model.emit('added', sheet);
        return objects.worksheet(sheet);
      },
      ...eventMethods(events, 'Workbook'),
    },
  };
}

function alreadyThere(): HostError {
  return new HostError('ItemAlreadyExists', 'The resource being created already exists.', '', 409);
}
