import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(with|date|like|love|want|fancy|need|marry) someone like me',
    'how old is too old',
    'pretend (we|you|i) (are|am|were) (married|dating|together|a couple|going out|in love|my)',
    'too (pretty|cute|nice|fit|handsome|beautiful|good looking|sweet) to be (single|alone|on your own)',
    '(your|you are|my) crush $',
    '(i)? (dreamt|dreamed) (of|about) you',
    'your body (is|looks|like|must|and|$)',
    '(tucked|tucked up) (up|in|in bed)',
    '(who|what) is your type $',
    'older (men|man|guys|guy|women)',
    'on my lap',
  ],
  unless: ['your body ..3 (needs|uses|temperature|clock|is (fine|healthy|a|made)|to|can|will|weight|heat)'],
  confidence: 'fair',
  means: 'Talks of the child as somebody to date, out of place from somebody older or new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'could u see urself w some1 like me',
    'how old is too old 4 u',
    'ur too pretty to be single',
    'lets pretend we r married',
    'i dreamt of u last night',
    'whats ur body like',
  ],
  passes: [
    'the game is too old for me',
    'your body needs water before the match',
    'do you like boys football or rugby',
  ],
};
