import { findings } from './zh-CN/findings';
import { letter } from './zh-CN/letter';
import { policies } from './zh-CN/policies';
import { record } from './zh-CN/record';
import { table } from './zh-CN/table';
import { verdicts } from './zh-CN/verdicts';

export const zhCN = { ...findings, ...letter, ...policies, ...record, ...table, ...verdicts } as const;
export type MessageKey = keyof typeof zhCN;
