import type { Language } from '../../core/messages/message';
import { EN_US } from './en-US';
import { ZH_CN } from './zh-CN';

export type TaskpaneWord = keyof typeof ZH_CN;

export function taskpaneWord(key: TaskpaneWord, language: Language): string {
  return language === 'zh-CN' ? ZH_CN[key] : EN_US[key];
}
