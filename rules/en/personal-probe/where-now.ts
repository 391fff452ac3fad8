import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'where you at',
    'where are you (at|right now|at right now|now|tonight|today|at the moment)',
    '(are you|you) (at)? (home|indoors|in the house) (now|right now|tonight|today|at the moment|at all) $',
    '^ (so|hey|hi|okay)? are you (at)? home $',
    '(what|which) (timezone|time zone|time) (are|is it|you) (you|there|in|for you|where you are)',
    'is it (late|night|dark|sunny|hot|cold|raining|morning) (where you are|there|by you|over there|where you live)',
  ],
  unless: ['(i am|we are|wait) ..2 (spawn|base|lobby)'],
  confidence: 'faint',
  slot: 'town',
  // “It” is the hour and the weather where the child is.
  deaf: ['third-person'],
  means: 'Asks where the child is at this moment. Friends ask it too, so it only counts beside other signs.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['where u at rn', 'wya', 'where are you now', 'what time is it there', 'is it late where you are'],
  passes: [
    'where are u in the map',
    'wya im at spawn',
    'where is the lobby',
    'where were you in maths',
    'are we there yet',
  ],
};
