/** What the batch engine knows of an object of the host: names on the wire, and what they do. */

/** An error that the host answers with; `code` is one that Microsoft documents, or one of our faults. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
    readonly location: string = '',
    readonly status: number = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export interface HostProperty {
  get(): unknown;
  set?(value: unknown): void;
}

/** Property, navigation and method names are as on the wire: Pascal case. */
export interface HostObject {
  readonly type: string;
  /** Properties that every answer about the object carries, such as `Id` of a worksheet. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  /** Objects that the client addresses by reference in later requests: ranges and range areas. */
  readonly referable?: boolean;
  readonly properties?: Readonly<Record<string, HostProperty>>;
  readonly navigation?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** For collections. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject;
}

/** Excel's null object: every member of it is a null object or null. */
export const NULL_OBJECT: HostObject = { type: 'null' };

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function notEmulated(type: string, member: string): HostError {
  return new HostError('ApiNotFound', `${type}.${member} is not emulated`, member, 404);
}

export function invalidArgument(location: string, detail = ''): HostError {
  const message = 'The argument is invalid or missing or has an incorrect format.';
  return new HostError('InvalidArgument', detail === '' ? message : `${message} (${detail})`, location);
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", '', 404);
}
