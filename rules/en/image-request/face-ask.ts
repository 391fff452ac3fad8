import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do|show|please|your|want|need|when|quick|a|do a) face reveal',
    '(just|only) (your|the)? face (is)? (fine|okay|enough|good|will do)',
    '(without|no|not) (your|the|a)? face (is|also|needed|just|or)? ..1 (okay|fine|needed|good)',
    '(do not|no) need (to)? (show|see)? ..1 (your)? face',
    'face reveal (please|now|$)',
  ],
  unless: [
    'face reveal (at|when|stream|video|was|soon|is|of|in|trend|by|for)',
    '(he|she|they|dream|streamer|youtuber|his|her|their|my|did|subs|i) ..3 face reveal',
  ],
  confidence: 'fair',
  means: 'Asks to see the face, or says a picture without it will do, and wants a picture either way.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['do a face reveal', 'face reveal pls', 'just face is fine', 'without face is ok', 'no face needed'],
  passes: [
    'face reveal at 1m subs',
    'did you see his face reveal',
    'the face reveal was so good',
    'my face hurts no joke',
  ],
};
