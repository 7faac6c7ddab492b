/** A form that the user taught: header text → role. Filled in below by the next step. */
export interface FormDescription {
  readonly version: 1;
}
