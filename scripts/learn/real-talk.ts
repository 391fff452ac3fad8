import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Chat } from '../evaluate/chat';
import { SEXUAL } from '../evaluate/masked';

/** Real talk that is learned from besides the invented chats, an eighth a file; no word of it stays in the project. */
const FOLDER = '.cache/learn-real';
/** A card was due before the first sexual word, and by this message at the latest; not in the first few. */
const DUE = { earliest: 8, latest: 48 };

type Line = Pick<Chat, 'id' | 'risky' | 'messages'>;

/**
 * Lays out the talk of a folder for learning, in eighths by what the talks are called: each author stands in one.
 * @param folder JSONL files in the form of the invented chats; nothing is laid out where there is none
 * @returns how many talks there are
 */
export function layOut(folder: string | undefined, eighths: number): number {
  rmSync(FOLDER, { recursive: true, force: true });
  if (folder === undefined) return 0;
  mkdirSync(FOLDER, { recursive: true });
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  const talks = files.flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n').filter(Boolean).map(due));
  for (let eighth = 0; eighth < eighths; eighth++) {
    const some = talks.filter((_, place) => place % eighths === eighth);
    writeFileSync(`${FOLDER}/${eighth}.jsonl`, some.map((talk) => JSON.stringify(talk)).join('\n'));
  }
  return talks.length;
}

/** The files that were laid out, by eighth. */
export function realFiles(): string[] {
  return existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .sort()
        .map((file) => `${FOLDER}/${file}`)
    : [];
}

function due(line: string): Line & { alertBy?: number } {
  const talk = JSON.parse(line) as Line;
  if (!talk.risky) return talk;
  const sexual = talk.messages.findIndex(({ text }) => text.includes(SEXUAL));
  const before = sexual === -1 ? DUE.latest : sexual - 1;
  const last = talk.messages.length - 1;
  return { ...talk, alertBy: Math.min(last, Math.max(DUE.earliest, Math.min(DUE.latest, before))) };
}
