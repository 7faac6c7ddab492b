/** Every whole form, for the tests that go through all of them. */
import { FORMS_AS_PUBLISHED } from './forms-as-published';
import { FORMS_BY_COLUMNS } from './forms-by-columns';
import { FORMS_BY_HABIT } from './forms-by-habit';
import { FORMS_BY_MAKER } from './forms-by-maker';
import { FORMS_BY_NEIGHBOURS } from './forms-by-neighbours';
import { FORMS_BY_PARTS } from './forms-by-parts';
import { FORMS_BY_PLACE } from './forms-by-place';
import { FORMS_BY_REGION } from './forms-by-region';
import { FORMS_BY_SHAPE } from './forms-by-shape';
import { FORMS_BY_WORDING } from './forms-by-wording';
import { FORMS_OF_OFFICES } from './forms-of-offices';
import { FORMS_IN_OTHER_SHAPES } from './forms-in-other-shapes';
import { FORMS_OF_COUNTIES } from './forms-of-counties';
import { FORMS_OF_OTHERS } from './forms-of-others';
import { FORMS_OF_SYSTEMS } from './forms-of-systems';
import type { WholeForm } from './verdict';

export const FORMS: readonly (readonly [name: string, form: WholeForm])[] = [
  ...FORMS_AS_PUBLISHED,
  ...FORMS_BY_REGION,
  ...FORMS_BY_HABIT,
  ...FORMS_BY_WORDING,
  ...FORMS_BY_PLACE,
  ...FORMS_BY_COLUMNS,
  ...FORMS_BY_MAKER,
  ...FORMS_BY_PARTS,
  ...FORMS_OF_OFFICES,
  ...FORMS_BY_SHAPE,
  ...FORMS_OF_SYSTEMS,
  ...FORMS_OF_COUNTIES,
  ...FORMS_IN_OTHER_SHAPES,
  ...FORMS_OF_OTHERS,
  ...FORMS_BY_NEIGHBOURS,
].map((form) => [form.name, form] as const);
