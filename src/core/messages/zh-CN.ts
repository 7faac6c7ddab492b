import { findings } from './zh-CN/findings';
import { policies } from './zh-CN/policies';

export const zhCN = { ...findings, ...policies } as const;
export type MessageKey = keyof typeof zhCN;
