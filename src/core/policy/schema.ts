/** The shape of a user policy as data: one description serves the validator and the JSON Schema in docs/. */

export type Shape =
  | { readonly kind: 'decimal'; readonly min: string; readonly max: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'words' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'nullable'; readonly of: Shape }
  | { readonly kind: 'list'; readonly of: Shape; readonly minItems: number }
  | { readonly kind: 'pair'; readonly of: Shape }
  | { readonly kind: 'map'; readonly of: Shape }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Shape>> };

const points: Shape = { kind: 'decimal', min: '0', max: '1000' };
const share: Shape = { kind: 'decimal', min: '0', max: '1' };
const steps: Shape = {
  kind: 'list',
  minItems: 0,
  of: { kind: 'object', fields: { from: { kind: 'decimal', min: '0', max: '1000' }, share } },
};
const oneOf = (...values: string[]): Shape => ({ kind: 'oneOf', values });

/** Every field is optional beside `id`: what is left out comes from the policy named in `extends`, else from the national one. */
export const POLICY_SHAPE: Readonly<Record<string, Shape>> = {
  id: { kind: 'text' },
  extends: { kind: 'text' },
  name: { kind: 'words' },
  description: { kind: 'words' },
  /** A printed preset says where it comes from. A policy of the user's own may say so too, but is never more than `own`. */
  source: { kind: 'object', fields: { grade: oneOf('seen', 'common', 'own'), text: { kind: 'words' } } },
  total: points,
  execution: {
    kind: 'object',
    fields: {
      weight: points,
      base: oneOf('adjusted', 'initial'),
      mode: oneOf('linear', 'steps'),
      steps,
      explainBelow: { kind: 'nullable', of: share },
    },
  },
  budgetAdjustment: { kind: 'object', fields: { explain: { kind: 'boolean' } } },
  zeroBudget: oneOf('manual', 'zero', 'full', 'exclude'),
  levelWeights: {
    kind: 'list',
    minItems: 0,
    of: {
      kind: 'object',
      fields: { name: { kind: 'text' }, weights: { kind: 'map', of: points }, execution: points },
    },
  },
  levelWeightTolerance: points,
  weightColumn: oneOf('present', 'absent'),
  forward: {
    kind: 'object',
    fields: { mode: oneOf('ratio', 'passLine', 'steps', 'allOrNothing'), passLine: share, steps },
  },
  reverse: {
    kind: 'object',
    fields: {
      mode: oneOf('inverseRatio', 'linear', 'allOrNothing'),
      underTarget: oneOf('full', 'proportional', 'either'),
    },
  },
  equals: oneOf('atLeast', 'symmetric'),
  zeroTarget: oneOf('zeroIsFull', 'manual'),
  overachievement: {
    kind: 'object',
    fields: {
      explainAbove: { kind: 'nullable', of: { kind: 'decimal', min: '1', max: '1000' } },
      penalty: oneOf('none', 'linear', 'steps'),
      steps,
    },
  },
  qualitativeTiers: { kind: 'list', minItems: 1, of: { kind: 'pair', of: share } },
  satisfaction: { kind: 'object', fields: { mode: oneOf('linear', 'steps'), steps } },
  deadline: oneOf('compare', 'allOrNothing', 'manual'),
  costSaving: {
    kind: 'nullable',
    of: { kind: 'object', fields: { above: share, equal: share, belowMax: share } },
  },
  notApplicable: oneOf('exclude', 'rescale'),
  explanationScope: oneOf('row', 'sheet'),
  explainEveryDeduction: { kind: 'boolean' },
  rounding: {
    kind: 'object',
    fields: { digits: { kind: 'integer', min: 0, max: 6 }, mode: oneOf('halfUp') },
  },
  tolerance: points,
  gradeBands: {
    kind: 'list',
    minItems: 1,
    of: { kind: 'object', fields: { grade: oneOf('优', '良', '中', '差'), from: points } },
  },
};

/** The JSON Schema (draft 2020-12) of a shape, for editors. */
function jsonSchemaOf(shape: Shape): Readonly<Record<string, unknown>> {
  switch (shape.kind) {
    case 'decimal':
      return {
        type: ['string', 'number'],
        pattern: '^\\d{1,6}(\\.\\d{1,10})?$',
        minimum: Number(shape.min),
        maximum: Number(shape.max),
      };
    case 'text':
      return { type: 'string', minLength: 1, maxLength: 200 };
    case 'words':
      return {
        type: ['string', 'object'],
        properties: { 'zh-CN': { type: 'string' }, 'en-US': { type: 'string' } },
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer', minimum: shape.min, maximum: shape.max };
    case 'oneOf':
      return { enum: shape.values };
    case 'nullable':
      return { anyOf: [{ type: 'null' }, jsonSchemaOf(shape.of)] };
    case 'list':
      return { type: 'array', minItems: shape.minItems, items: jsonSchemaOf(shape.of) };
    case 'pair':
      return { type: 'array', minItems: 2, maxItems: 2, items: jsonSchemaOf(shape.of) };
    case 'map':
      return { type: 'object', additionalProperties: jsonSchemaOf(shape.of) };
    case 'object':
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([name, field]) => [name, jsonSchemaOf(field)]),
        ),
      };
  }
}

export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Ziping scoring policy',
    ...jsonSchemaOf({ kind: 'object', fields: POLICY_SHAPE }),
    required: ['id'],
  };
}
