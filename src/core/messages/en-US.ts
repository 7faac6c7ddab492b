import { findings } from './en-US/findings';
import { policies } from './en-US/policies';
import { record } from './en-US/record';
import { table } from './en-US/table';
import { verdicts } from './en-US/verdicts';
import type { MessageKey } from './zh-CN';

export const enUS: Readonly<Record<MessageKey, string>> = {
  ...findings,
  ...policies,
  ...record,
  ...table,
  ...verdicts,
};
