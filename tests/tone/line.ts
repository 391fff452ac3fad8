import type { Message } from '../../lib/message';

let talks = 0;

/** One message, of a talk that is new each time unless it has a name. */
export function line(text: string, speaker: Message['speaker'] = 'other', talk?: string): Message {
  talks += 1;
  const conversation = { site: 'test', key: talk ?? `${talks}`, audience: 'direct' as const, title: '' };
  return { id: 'a', conversation, speaker, author: 'a', text, at: 0 };
}
