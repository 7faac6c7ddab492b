import { findings } from './en-US/findings';
import { letter } from './en-US/letter';
import { policies } from './en-US/policies';
import { record } from './en-US/record';
import { table } from './en-US/table';
import { verdicts } from './en-US/verdicts';
import type { MessageKey } from './zh-CN';

export const enUS: Readonly<Record<MessageKey, string>> = {
  ...findings,
  ...letter,
  ...policies,
  ...record,
  ...table,
  ...verdicts,
};
