import type { Chat } from './chat';

type Line = Chat['messages'][number];

const LEET: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5' };
/** Cyrillic and Greek letters that look the same. */
const LOOK_ALIKE: Record<string, string> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х' };
const EMOJI: Record<string, string> = { picture: '📸', pic: '📸', money: '💸', home: '🏠', call: '📞' };

/** A small repeatable source of chance (mulberry32), so that two runs disguise alike. */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const DISGUISES = ['leet', 'spacing', 'look-alikes', 'splits', 'case', 'emoji'] as const;
export type Disguise = (typeof DISGUISES)[number];

/** The same conversation, its words in disguise: one word in three, or one message in three where it is split. */
export function disguise(chat: Chat, how: Disguise, seed = 7): Chat {
  const chance = createChance(seed + chat.id.length + chat.messages.length * 31);
  if (how === 'splits') return split(chat, chance);
  const change = (text: string) =>
    how === 'case'
      ? text.toUpperCase()
      : text.replace(/[A-Za-z]{4,}/g, (word) => (chance() < 1 / 3 ? changeWord(word, how) : word));
  return { ...chat, messages: chat.messages.map((line) => ({ ...line, text: change(line.text) })) };
}

function changeWord(word: string, how: Exclude<Disguise, 'splits' | 'case'>): string {
  if (how === 'spacing') return [...word].join(' ');
  if (how === 'emoji') return EMOJI[word.toLowerCase()] ?? word;
  const letters = how === 'leet' ? LEET : LOOK_ALIKE;
  return [...word].map((letter) => letters[letter.toLowerCase()] ?? letter).join('');
}

/** Short messages of one in three are sent word by word, as chat does; what points at a message moves with it. */
function split(chat: Chat, chance: () => number): Chat {
  const messages: Line[] = [];
  let alertBy = chat.alertBy;
  chat.messages.forEach((line, index) => {
    const words = line.text.split(' ').filter(Boolean);
    const parts = words.length >= 2 && words.length <= 6 && chance() < 1 / 3 ? halves(words) : [line.text];
    messages.push(...parts.map((text, part) => ({ ...line, text, at: line.at + part * 0.001 })));
    if (index === chat.alertBy) alertBy = messages.length - 1;
  });
  messages.sort((a, b) => a.at - b.at);
  return { ...chat, messages, alertBy };
}

function halves(words: readonly string[]): string[] {
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
}
