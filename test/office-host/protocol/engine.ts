/** Runs RichApi batches on host objects. Knows the protocol and nothing of Excel. */
import { ACTION, PATH } from './batch';
import type { Action, ArgumentInfo, Batch, BatchAnswer, BatchError, ObjectPath } from './batch';
import { HostError, NULL_OBJECT, isHostObject, itemNotFound, notEmulated } from './host-object';
import type { HostObject } from './host-object';
import { project } from './project';

export interface Cut {
  /** Actions that still run. */
  readonly after: number;
  readonly code: string;
}

interface Run {
  readonly paths: Batch['ObjectPaths'];
  readonly resolved: Map<number, HostObject>;
}

export class BatchEngine {
  readonly #root: HostObject;
  readonly #service: (name: string) => HostObject;
  readonly #references = new Map<string, HostObject>();
  readonly #referenceOf = new WeakMap<HostObject, string>();
  #nextReference = 1;

  constructor(root: HostObject, service: (name: string) => HostObject) {
    this.#root = root;
    this.#service = service;
  }

  /** Objects that the client asked the host to keep. */
  get referencesAlive(): number {
    return this.#references.size;
  }

  process(batch: Batch, cut: Cut | null = null): BatchAnswer {
    const run: Run = { paths: batch.ObjectPaths, resolved: new Map() };
    const results: BatchAnswer['Results'] = [];
    const traces: number[] = [];
    let error: BatchError | undefined;
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (cut !== null && index >= cut.after) throw new HostError(cut.code, 'the batch was cut short');
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        const value = action.ActionType === ACTION.trace ? null : this.#act(run, action);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (thrown) {
        // Earlier actions stay, later ones do not run: nothing is rolled back.
        error = describe(thrown, index);
        break;
      }
    }
    return {
      Results: results,
      ...(traces.length > 0 ? { TraceIds: traces } : {}),
      ...(error === undefined ? {} : { Error: error }),
    };
  }

  #act(run: Run, action: Action): unknown {
    const target = this.#resolve(run, action.ObjectPathId);
    if (target === NULL_OBJECT) return null;
    const first = (): unknown => this.#arguments(run, action.ArgumentInfo)[0];
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#identity(target, run.paths[action.ObjectPathId]);
      case ACTION.query:
      case ACTION.queryAsJson:
        return project(target, action.QueryInfo ?? {}, (object) => this.#identity(object));
      case ACTION.method:
        return this.#invoke(target, action.Name, this.#arguments(run, action.ArgumentInfo));
      case ACTION.set:
        setProperty(target, action.Name, first());
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          setProperty(target, name.charAt(0).toUpperCase() + name.slice(1), value);
        }
        return null;
      default:
        throw new HostError('NotImplemented', `action type ${String(action.ActionType)}`);
    }
  }

  #resolve(run: Run, id: number): HostObject {
    const known = run.resolved.get(id);
    if (known !== undefined) return known;
    const path = run.paths[id];
    if (path === undefined) throw new HostError('InvalidObjectPath', `no object path ${String(id)}`);
    const parent =
      path.ParentObjectPathId === undefined ? this.#root : this.#resolve(run, path.ParentObjectPathId);
    const object = parent === NULL_OBJECT ? NULL_OBJECT : this.#follow(run, path, parent);
    run.resolved.set(id, object);
    return object;
  }

  #follow(run: Run, path: ObjectPath, parent: HostObject): HostObject {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.#root;
      case PATH.newObject:
        return this.#service(path.Name);
      case PATH.method:
        return objectOf(call(parent, path.Name, this.#arguments(run, path.ArgumentInfo)));
      case PATH.property:
        return navigate(parent, path.Name);
      case PATH.indexer:
        if (parent.item === undefined) throw notEmulated(parent.type, 'getItem');
        return parent.item(this.#arguments(run, path.ArgumentInfo)[0]);
      case PATH.reference: {
        const object = this.#references.get(path.Name);
        if (object === undefined) {
          throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        }
        return object;
      }
      case PATH.nullObject:
        return NULL_OBJECT;
      default:
        throw new HostError('NotImplemented', `object path type ${String(path.ObjectPathType)}`);
    }
  }

  #arguments(run: Run, info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index] ?? 0;
      return path > 0 ? this.#resolve(run, path) : value;
    });
  }

  #invoke(target: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      this.#reference(target);
      return null;
    }
    if (name === '_RemoveReference') {
      this.#references.delete(String(args[0]));
      return null;
    }
    const value = call(target, name, args);
    return isHostObject(value) ? this.#identity(value) : value;
  }

  #reference(object: HostObject): string {
    const reference = this.#referenceOf.get(object) ?? `{ref-${String(this.#nextReference++)}}`;
    this.#referenceOf.set(object, reference);
    this.#references.set(reference, object);
    return reference;
  }

  #identity(object: HostObject, path?: ObjectPath): Record<string, unknown> | null {
    if (object === NULL_OBJECT) return null;
    const wantsReference = object.referable === true && path?.D !== true && path !== undefined;
    return { ...object.identity?.(), ...(wantsReference ? { _ReferenceId: this.#reference(object) } : {}) };
  }
}

function call(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = target.methods?.[name];
  if (method === undefined) throw notEmulated(target.type, name);
  return method(...args);
}

function navigate(parent: HostObject, name: string): HostObject {
  const to = parent.navigation?.[name];
  if (to === undefined) throw notEmulated(parent.type, name);
  return to();
}

function objectOf(value: unknown): HostObject {
  if (isHostObject(value)) return value;
  throw itemNotFound();
}

function setProperty(target: HostObject, name: string, value: unknown): void {
  const property = target.properties?.[name];
  if (property?.set === undefined) throw notEmulated(target.type, name);
  property.set(value);
}

function describe(thrown: unknown, index: number): BatchError {
  const error =
    thrown instanceof HostError
      ? thrown
      : new HostError(
          'GeneralException',
          `bug of the host: ${String(thrown instanceof Error ? thrown.stack : thrown)}`,
        );
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: error.status,
  };
}
