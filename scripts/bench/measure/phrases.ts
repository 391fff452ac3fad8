import type { PackSource } from '../../../lib/engine/pack/pack';
import type { Rule, RuleId } from '../../../lib/engine/rule';
import lexicon from '../../../rules/en/lexicon';
import { asRead, makeChat } from './chat';
import { createRandom } from './random';

/** 300 phrases in everyday words that all who are compared know, and chat in which they stand, a third of them in disguise. */
const SLOTS: [first: string[], second: string[]][] = [
  [
    ['do not tell', 'never tell', 'hide it from', 'keep it from', 'not a word to'],
    'your mum/your dad/your parents/your teacher/your sister/your brother/your friends/anyone/anybody/them'.split('/'),
  ],
  [
    ['send me', 'show me', 'give me', 'post me', 'get me'],
    'a photo/a selfie/your number/your address/your login/your password/a video/your face/your room/your code'.split(
      '/',
    ),
  ],
  [
    ['are you', 'you must be', 'will you be', 'so you are', 'say you are'],
    'home alone/by yourself/alone tonight/alone now/on your own/up late/awake still/free later/bored too/in your room'.split(
      '/',
    ),
  ],
  [
    ['come to', 'meet me at', 'wait for me at', 'walk to', 'be at'],
    'the park/the station/the mall/my car/my flat/the beach/the corner/the bridge/the back gate/the old school'.split(
      '/',
    ),
  ],
  [
    ['add me on', 'text me on', 'write me on', 'call me on', 'find me on'],
    'the other app/my main/my second account/video/the private server/voice/my new phone/that site/a new chat/my page'.split(
      '/',
    ),
  ],
  [
    ['i will buy you', 'i can get you', 'i got you', 'you get', 'i send you'],
    'a skin/some coins/a gift card/new shoes/a phone/a ticket/credit/the battle pass/headphones/a necklace'.split('/'),
  ],
];

const DISGUISED_SHARE = 1 / 3;

export const PHRASES: readonly string[] = SLOTS.flatMap(([firsts, seconds]) =>
  firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`)),
);

/** One rule a phrase. */
export function phrasePack(): PackSource {
  const rules = PHRASES.map((phrase, k): [RuleId, Rule] => [
    `secrecy/${k}`,
    { match: [phrase], confidence: 'fair', means: '' },
  ]);
  return { rules: Object.fromEntries(rules), guards: {}, words: {}, lexicon };
}

/** Everyday chat in which this share of the messages ends with one of the phrases; and how many do. */
export function plantedChat(count: number, share: number, seed: number): { texts: string[]; planted: number } {
  const random = createRandom(seed);
  let planted = 0;
  const texts = makeChat(count, seed).map((text) => {
    if (random() >= share) return text;
    planted++;
    const phrase = PHRASES[Math.floor(random() * PHRASES.length)] ?? '';
    const disguise = random() < DISGUISED_SHARE ? DISGUISES[Math.floor(random() * DISGUISES.length)] : undefined;
    return `${text} ${disguise ? disguise(phrase) : phrase}`;
  });
  return { texts: asRead(texts), planted };
}

const DISGUISES: ((phrase: string) => string)[] = [
  (phrase) => phrase.toUpperCase(),
  (phrase) => phrase.replace(/o/g, '0').replace(/e/g, '3'),
  (phrase) => phrase.replace(/a/g, 'а').replace(/e/g, 'е'),
  (phrase) => phrase.replace(/([aeiou])(?=\w* *\w*$)/, '$1$1$1$1'),
  (phrase) => phrase.replace(/(?<=\w)(?=\w)/, '\u200b'),
];
