import { createRandom } from './random';

/** Invented everyday chat: games, school, food, plans. About one message in a hundred carries a sign, some in disguise. */
const WHO = 'i we he she they my bro my sis the team that guy everyone nobody our coach the dog'.split(' ');
const DOES =
  'played won lost missed watched liked hated broke found forgot finished started built heard saw made'.split(' ');
const WHAT =
  'the match the map homework maths that level the boss a song the movie my phone lunch the bus football new shoes the quiz some pizza the update'.split(
    ' ',
  );
const TAIL = 'lol haha again today yesterday tbh fr omg rn after school in the end so bad 😂 💀 ngl last night'.split(
  ' ',
);
const WHOLE = [
  'gg',
  'wp',
  'brb',
  'hi',
  'hey',
  'yo',
  'ok',
  'no way',
  'same',
  'what time is it',
  'are you coming to training',
  'who won',
  'nice one!!',
  'wait what',
  'i have to go dinner is ready',
  'did you do the homework',
  'see u tmrw',
  'lets goooo',
  'that was sooo close',
  'check this out',
  'im on lvl 14 already',
  'its 3-2 to us',
  'does anyone have the notes from monday?',
  'my internet is so bad',
  'hahaha stop',
  'good luck m8',
  'happy birthday!!! 🎉🎉',
  'i think the test is on friday. not sure',
  'café near the park is open',
  'brb mum is calling me for dinner',
];
const SIGNS = [
  'dont tell ur mum about us',
  'd0nt tell ur mum',
  'send me a pic',
  'do u have snapchat',
  'how old r u',
  'are you home alone',
  'keep this between us',
  'what school do u go to',
  'ill buy u robux if u send a pic',
  'delete this chat',
  'lets meet up just us',
  'u r so mature for ur age',
  's n a p ?',
];

const SIGN_SHARE = 0.01;
const WHOLE_SHARE = 0.4;

export function makeChat(count: number, seed: number): string[] {
  const random = createRandom(seed);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const texts = Array.from({ length: count }, () => {
    if (random() < SIGN_SHARE) return one(SIGNS);
    if (random() < WHOLE_SHARE) return one(WHOLE);
    const text = `${one(WHO)} ${one(DOES)} ${one(WHAT)} ${one(TAIL)}`;
    return random() < 0.1
      ? text.toUpperCase()
      : random() < 0.3
        ? `${text} and ${one(WHO)} ${one(DOES)} ${one(WHAT)}`
        : text;
  });
  return asRead(texts);
}

/** Each text in one piece, as a page gives it: what was just put together is still in parts, and several times slower to read. */
export function asRead(texts: readonly string[]): string[] {
  return JSON.parse(JSON.stringify(texts));
}
