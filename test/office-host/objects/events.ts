/** Event registrations, and model events as the client expects them on the wire. */
import { a1Range } from '../../../src/core/grid';
import type { ModelEvent } from '../model/workbook-model';

/** Name in `_Register<Name>Event`, and the number of the event type on the wire. */
const EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
} as const;

const NUMBER_OF: Readonly<Record<ModelEvent['type'], number>> = {
  changed: EVENTS.DataChanged,
  activated: EVENTS.Activated,
  deactivated: EVENTS.Deactivated,
  added: EVENTS.Added,
  deleted: EVENTS.Deleted,
  selection: EVENTS.SelectionChanged,
};

/** Registered events as "type:target"; the target is a worksheet id or "Workbook". */
export type EventRegistry = Set<string>;

export function eventMethods(registry: EventRegistry, target: string): Readonly<Record<string, () => null>> {
  const methods: Record<string, () => null> = {};
  for (const [name, number] of Object.entries(EVENTS)) {
    const key = `${String(number)}:${target}`;
    methods[`_Register${name}Event`] = () => {
      registry.add(key);
      return null;
    };
    methods[`_Unregister${name}Event`] = () => {
      registry.delete(key);
      return null;
    };
  }
  return methods;
}

/** One row of `ArrayData` for each registered target of the event. */
export function wireEvents(registry: EventRegistry, event: ModelEvent): readonly (readonly unknown[])[] {
  const number = NUMBER_OF[event.type];
  return [event.sheet.id, 'Workbook']
    .filter((target) => registry.has(`${String(number)}:${target}`))
    .map((target, index) => [
      65536,
      number,
      target,
      JSON.stringify(payload(event)),
      `event-${String(index)}`,
    ]);
}

function payload(event: ModelEvent): Readonly<Record<string, unknown>> {
  const common = { worksheetId: event.sheet.id, source: 'Local' };
  if (event.type !== 'changed') return common;
  return {
    ...common,
    type: 'WorksheetChanged',
    changeType: 'RangeEdited',
    shiftDirection: 'None',
    ...(event.range === null ? {} : { address: a1Range(event.range) }),
    ...(event.own ? { triggerSource: 'ThisLocalAddin' } : {}),
  };
}
