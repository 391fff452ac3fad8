import type { Kind } from '../../../lib/engine/rule';
import type { Word } from './words';

/** A message as it reads without any grammar: what stands before a sign, and the sign. Plain English, small letters. */
export type Reading = { before: string; sign: string; whole: string };

/** A reason to believe a sign less, read from the grammar around it. `from` and `to` are the words of the sign. */
export type Doubt = {
  name: string;
  factor: number;
  /** Kinds it speaks about. */
  only: readonly Kind[];
  /** False where the words alone say that it cannot apply: the tagger costs more than all the rest of judging. */
  possible?: (reading: Reading) => boolean;
  applies: (words: readonly Word[], from: number, to: number) => boolean;
};

const ASKS: readonly Kind[] = [
  'age-probe',
  'personal-probe',
  'alone-probe',
  'platform-move',
  'secrecy',
  'image-request',
  'meet-offline',
  'account-request',
];
const SAID: readonly Kind[] = [
  ...ASKS,
  'gift-lure',
  'flattery',
  'boundary-test',
  'pressure',
  'threat',
  'control-harm',
  'persona-claim',
];

const SAYING_WORDS =
  'say|said|says|ask|asked|asks|tell|told|tells|text|texted|texts|message|messaged|messages|write|wrote|writes|want|wanted|beg|begged|reply|replied|shout|shouted|go|goes|went';
const SAYING = new RegExp(`^(${SAYING_WORDS})$`);
/** The tagger reads "want to" and "got to go" in the last two. */
const SAYING_THERE = new RegExp(`\\b(${SAYING_WORDS}|wanna|gtg)\\b`);
const ADDRESSED = /^(you|your|yours|yourself)$/;
const ADDRESSED_THERE = /(^| )(you|your|yours|yourself)(?![^ .])/;
/** The tagger reads "out of" in the second. */
const OF_THERE = /\b(of|outta)\b/;
const OTHERS = /^(he|she|they|someone|somebody|everyone|people)$/;
const OWNER = /^(my|the|his|her|their|our|a|an|this|that|some)$/;
const CHILD_PART =
  /^(you|yourself|face|body|hair|smile|eyes|room|bedroom|bed|outfit|clothes|self|legs|tummy|skin|lips|feet|back|me|us|house|street|school|uniform|pyjamas|pjs|bikini|swimsuit)$/;
const AGE_WORD = /^(year|years|yr|yrs|yo|old|and|or|too|now|this|next|in|on|but|btw|lol|almost|nearly)$/;
const REPORTED_REACH = 8;

export const DOUBTS: readonly Doubt[] = [
  {
    name: 'reported: a third person says it',
    factor: 0.2,
    only: SAID,
    possible: ({ before }) => SAYING_THERE.test(before),
    applies: (words, from) => {
      const before = words.slice(Math.max(0, from - REPORTED_REACH), from);
      return before.some((word, i) => SAYING.test(word.normal) && isThird(before, i));
    },
  },
  {
    name: 'past: it is told, and not to you',
    factor: 0.3,
    only: ASKS,
    possible: ({ sign }) => !ADDRESSED_THERE.test(sign),
    applies: (words, from, to) => {
      const clause = words.slice(Math.max(0, from - 2), to);
      if (clause.some(({ normal }) => ADDRESSED.test(normal))) return false;
      const verb = clause.findIndex(({ tags }) => tags.has('PastTense'));
      return (
        verb > 0 &&
        clause
          .slice(0, verb)
          .some(({ normal, tags }) => tags.has('Pronoun') || tags.has('Person') || OTHERS.test(normal))
      );
    },
  },
  {
    name: 'object: the picture is of a thing',
    factor: 0.15,
    only: ['image-request'],
    possible: ({ whole }) => OF_THERE.test(whole),
    applies: (words, from, to) => {
      const of = words.findIndex(({ normal }, i) => i >= from && i <= to + 1 && normal === 'of');
      if (of === -1) return false;
      const phrase = words.slice(of + 1, of + 6);
      const noun = phrase.find(
        ({ normal, tags }) => ADDRESSED.test(normal) === false && tags.has('Noun') && !OWNER.test(normal),
      );
      return (
        noun !== undefined &&
        !phrase.slice(0, 2).some(({ normal }) => /^(you|yourself|us)$/.test(normal)) &&
        !CHILD_PART.test(noun.normal)
      );
    },
  },
  {
    name: 'third person: asked about someone else',
    factor: 0.2,
    only: ['age-probe', 'personal-probe'],
    possible: ({ sign }) => !ADDRESSED_THERE.test(sign),
    applies: (words, from, to) =>
      words.slice(from, to + 1).some(({ normal, tags }, i, near) => {
        const isOther = /^(he|she|it|they)$/.test(normal) || (tags.has('Person') && !tags.has('Pronoun'));
        return (
          isOther &&
          near.slice(Math.max(0, i - 2), i).some((word) => /^(is|are|was|were|does|do|did|has|have)$/.test(word.normal))
        );
      }) && !words.slice(from, to + 1).some(({ normal }) => ADDRESSED.test(normal)),
  },
  {
    name: 'number: it counts something',
    factor: 0.15,
    only: ['age-probe', 'self-disclosure', 'persona-claim'],
    applies: (words, from, to) => {
      const value = words.findIndex(({ tags }, i) => i >= from && i < to && tags.has('Value'));
      const next = words[value + 1];
      return (
        value !== -1 &&
        next !== undefined &&
        next.tags.has('Noun') &&
        (next.tags.has('Plural') || next.tags.has('Unit')) &&
        !AGE_WORD.test(next.normal)
      );
    },
  },
];

/** Whether the saying verb at `at` has someone other than the two who talk for its subject. */
function isThird(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const word = words[i];
    if (!word) return false;
    if (/^(i|you|we)$/.test(word.normal)) return false;
    if (OTHERS.test(word.normal) || word.tags.has('Person')) return true;
    // "your mum said" is left alone: that is how a pick-up is made to sound allowed.
    if (word.tags.has('Noun') && !word.tags.has('Pronoun'))
      return OWNER.test(words[i - 1]?.normal ?? '') || OWNER.test(words[i - 2]?.normal ?? '');
  }
  return false;
}
