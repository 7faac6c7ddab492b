import { verdicts } from '../../../src/core/messages/zh-CN/verdicts';

export const messageKeys: readonly string[] = Object.keys(verdicts);
