/** The root object: Excel's Workbook, with settings. */
import type { ModelSheet, WorkbookModel } from '../model/workbook-model';
import { BatchEngine } from '../protocol/engine';
import { NULL_OBJECT, itemNotFound, notEmulated } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { EventRegistry } from './events';
import type { Objects } from './range';
import { rangeObject } from './range';
import { worksheetObject, worksheetsObject } from './worksheet';

/** Service objects that the client library itself asks for. */
const SERVICES: ReadonlySet<string> = new Set(['Microsoft.InternalService.AddinInternalService']);

export function createEngine(model: WorkbookModel, events: EventRegistry): BatchEngine {
  const known = new Map<ModelSheet, HostObject>();
  const objects: Objects = {
    model,
    worksheet(sheet) {
      const object = known.get(sheet) ?? worksheetObject(objects, sheet, events);
      known.set(sheet, object);
      return object;
    },
  };
  const workbook: HostObject = {
    type: 'Workbook',
    properties: { Name: { get: () => model.name } },
    navigation: {
      Worksheets: () => worksheetsObject(objects, events),
      Settings: () => settingsObject(model),
      Application: () => ({
        type: 'Application',
        properties: { CalculationMode: { get: () => (model.manualCalculation ? 'Manual' : 'Automatic') } },
      }),
    },
    methods: {
      GetSelectedRange: () => {
        const sheet = model.selection === null ? undefined : model.find(model.selection.sheet);
        if (sheet === undefined || model.selection === null) throw itemNotFound();
        return rangeObject(objects, sheet, model.selection.range);
      },
    },
  };
  return new BatchEngine(workbook, (name) => {
    if (!SERVICES.has(name)) throw notEmulated('new', name);
    return { type: name, methods: { NotifyActionHandlerReady: () => null } };
  });
}

function settingsObject(model: WorkbookModel): HostObject {
  const setting = (key: string): HostObject => ({
    type: 'Setting',
    identity: () => ({ _Id: key }),
    properties: {
      Key: { get: () => key },
      Value: { get: () => model.settings.get(key), set: (value) => model.settings.set(key, value) },
    },
    methods: {
      Delete: () => {
        model.settings.delete(key);
        return null;
      },
    },
  });
  return {
    type: 'SettingCollection',
    items: () => [...model.settings.keys()].map(setting),
    methods: {
      Add: (key, value) => {
        model.undoLosses.push('settings');
        model.settings.set(String(key), value);
        return setting(String(key));
      },
      GetItemOrNullObject: (key) => (model.settings.has(String(key)) ? setting(String(key)) : NULL_OBJECT),
    },
  };
}
