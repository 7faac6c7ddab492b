/** npm run schemas: writes docs/policy.schema.json and docs/form.schema.json from what the validators use. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyJsonSchema } from '../src/core/policy/schema';
import { FORM_SCHEMA } from '../src/core/table/taught/form-description';

const write = (name: string, schema: unknown): void => {
  writeFileSync(join(__dirname, '..', 'docs', name), `${JSON.stringify(schema, null, 2)}\n`);
};

write('policy.schema.json', policyJsonSchema());
write('form.schema.json', FORM_SCHEMA);
