/** Writes docs/policy.schema.json from the shape that the validator uses. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyJsonSchema } from '../src/core/policy/schema';

writeFileSync(
  join(__dirname, '..', 'docs', 'policy.schema.json'),
  `${JSON.stringify(policyJsonSchema(), null, 2)}\n`,
);
