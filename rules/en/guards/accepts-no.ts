import type { Guard } from '../../../lib/engine/rule';

/** The other takes a no well, as friends do. It believes no match less; the conversation model reads the mark. */
export default {
  match: [
    '^ (okay|alright|ah|oh|yeah|sure)? (no problem|no worries|no pressure|all good|fair enough|that is (okay|fine|cool|alright)|do not worry|no biggie|understandable|totally fine|up to you|whenever)',
    '^ (okay|alright|sure|fine|fair|cool) $',
    '(sorry for asking|sorry i asked|should not have asked|you do not have to)',
  ],
  reach: 'nearby',
  factor: 1,
  means: 'Takes the no well.',
} satisfies Guard;

export const examples = {
  weakens: [],
  leaves: [{ kind: 'secrecy', text: 'no worries dont tell your mum' }],
};
