/**
 * What the test runner lends as `structuredClone` throws errors of another realm, which are no `Error` within it; the library that
 * reads PDF then waits without end. Programs have one realm.
 */
const lent = globalThis.structuredClone;

globalThis.structuredClone = <T>(value: T, options?: StructuredSerializeOptions): T => {
  try {
    return lent(value, options);
  } catch (error) {
    throw new Error(String(error), { cause: error });
  }
};

export {};
