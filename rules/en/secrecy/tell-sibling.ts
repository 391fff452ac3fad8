import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#DoNot #Reveal your (brother|sister|bro|sis|cousin|friends|mates|bestie|best friend|boyfriend|girlfriend|roommate|mate)',
    '#DoNot let your (brother|sister|bro|sis|cousin|friends|mates|bestie|boyfriend|girlfriend) (know|see|find|read|look)',
    'not even (your|close|the)? (best|close)? (friends|friend|mates|bestie|sister|brother)',
  ],
  unless: ['#DoNot #Reveal your #Family ..8 (surprise|present|birthday|wrapping|party|gift)'],
  confidence: 'fair',
  means: 'Asks the child to keep something from a brother, a sister or a close friend.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dont show ur sister',
    'dont tell ur friends about me',
    'i mean it, not even close friends',
    'never mention it to ur brother',
  ],
  passes: [
    'dont tell your sister its a surprise',
    'tell your brother i said hi',
    'my friends dont tell me anything',
    'not even my best friend likes pineapple',
  ],
  overflags: ["don't tell your brother i gave in"],
};
