import { findings } from './zh-CN/findings';
import { policies } from './zh-CN/policies';
import { table } from './zh-CN/table';
import { verdicts } from './zh-CN/verdicts';

export const zhCN = { ...findings, ...policies, ...table, ...verdicts } as const;
export type MessageKey = keyof typeof zhCN;
