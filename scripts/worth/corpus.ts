import { readFileSync } from 'node:fs';
import type { CompiledPack } from '../../lib/engine/pack/compiled-pack';
import { createSpotter } from '../../lib/engine/spotter';
import type { Message } from '../../lib/message';
import type { Chat } from '../evaluate/chat';
import { chatFilesIn } from '../evaluate/folder';
import { readLine } from '../evaluate/lines/line';
import { talkWith } from '../evaluate/lines/situations';
import { read } from '../evaluate/read';
import { CHATS } from '../learn/fingerprints';
import { type Look, look } from './look';

/** Lines that rules may be written after. Those in `left-out` are never read here: what is pruned by them measures nothing. */
const LINES = 'data/lines/tuning';

/** One message and what it showed, alone and as the end of something written in pieces. */
export type Said = { file: string; risky: boolean; looks: Look[] };

/**
 * Everything that patterns are weighed by, message by message: invented chats, lines and their twins, and other chats.
 * @param files chats beside those of the project
 */
export async function* corpus(compiled: CompiledPack, files: readonly string[]): AsyncGenerator<Said> {
  const watch = watcher(compiled);
  for await (const found of read([...chatFilesIn(CHATS), ...files]))
    if ('chat' in found) yield* watch(found.file, found.chat, 0);
    else console.error(`${found.file}:${found.line}: ${found.problem}`);
  for (const file of chatFilesIn(LINES))
    for (const [place, text] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (text.trim() === '') continue;
      const line = readLine(text);
      if (typeof line === 'string') {
        console.error(`${file}:${place + 1}: ${line}`);
        continue;
      }
      const { chat, from } = talkWith(line, 'first', [], 0);
      yield* watch(`${file} ${line.writer}`, chat, from);
    }
}

export function watcher(compiled: CompiledPack) {
  let looks: Look[] = [];
  let text = '';
  let lives = 0;
  const spotter = createSpotter(compiled, {
    read(whole, speaker) {
      const seen = look(compiled, whole, speaker, whole.length - text.length);
      looks.push(seen);
      return seen.matched;
    },
  });
  return function* watch(file: string, chat: Chat, from: number): Generator<Said> {
    const conversation = { site: chat.site, key: `${lives++}`, audience: chat.audience, title: '' };
    for (const [index, line] of chat.messages.entries()) {
      looks = [];
      text = line.text;
      const message: Message = {
        id: `${index}`,
        conversation,
        speaker: line.from,
        author: line.author || line.from,
        text,
        at: line.at * 1000,
      };
      spotter.spot(message);
      if (index >= from) yield { file, risky: chat.risky, looks };
    }
  };
}
