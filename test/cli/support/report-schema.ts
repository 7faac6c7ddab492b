import { readFileSync } from 'node:fs';
import path from 'node:path';
import { misfits } from './json-schema';

type Schema = Parameters<typeof misfits>[1];

const schema = JSON.parse(
  readFileSync(path.join(__dirname, '../../../docs/report.schema.json'), 'utf8'),
) as Schema;

export function reportMisfits(report: unknown): string[] {
  return misfits(report, schema);
}

export function workbookMisfits(workbook: unknown): string[] {
  return misfits(workbook, schema, { $ref: '#/$defs/workbook' });
}
