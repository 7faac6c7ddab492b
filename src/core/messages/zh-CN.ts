import { findings } from './zh-CN/findings';
import { policies } from './zh-CN/policies';
import { verdicts } from './zh-CN/verdicts';

export const zhCN = { ...findings, ...policies, ...verdicts } as const;
export type MessageKey = keyof typeof zhCN;
