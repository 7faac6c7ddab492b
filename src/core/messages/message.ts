/** A message is a key and data; words are made last, from a catalogue. */

export type MessageData = Readonly<Record<string, string>>;

export interface MessageRef {
  readonly key: string;
  readonly data: MessageData;
}

export const LANGUAGES = ['zh-CN', 'en-US'] as const;
export type Language = (typeof LANGUAGES)[number];
