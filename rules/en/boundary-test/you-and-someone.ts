import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(with|date|like|love|want|fancy|need|marry) someone like me',
    '(too|so) (old|young) for (me|you)',
    'how old is too old',
    'pretend (we|you|i) (are|am|were) (married|dating|together|a couple|going out|in love|my)',
    'treat you (better|right|so well|so good|like a (queen|princess|king))',
    'too (pretty|cute|nice|fit|handsome|beautiful|good looking|sweet) to be (single|alone|on your own)',
    'do you like (boys|girls|boys or girls|guys)',
    'you (like|into) (boys|girls) or (boys|girls)',
    '(your|you are|my) crush $',
    'you are my (crush|type|favourite boy|favourite girl|dream)',
    '(i)? (dreamt|dreamed) (of|about) you',
    'your body (is|looks|like|must|and|$)',
    '(tucked|tucked up) (up|in|in bed)',
    '(shy|wild|bad|naughty) (girl|boy) or',
    '(who|what) is your type $',
    'older (men|man|guys|guy|women)',
    'a (good|great|perfect|lovely) (wife|girlfriend|husband|boyfriend)',
    'on my lap',
    '(are you|you) ticklish',
    'if (we|i) (was|were) (alone|together|on our own)',
    '(alone|been alone) with a (boy|man|guy|girl)',
    '(furthest|how far) you (have)? (gone|been) with',
  ],
  unless: [
    '(game|film|toy|ride|show|book|18|pegi|certificate|shoes|song|swings|lego) ..6 (too|so) (old|young)',
    '(too|so) (old|young) for (me|you) ..5 (game|film|ride|show|toy|swings|lego|minecraft)',
    '(he|she|they|it) ..3 (crush|too old|too young|likes boys|likes girls)',
    'your body ..3 (needs|uses|temperature|clock|is (fine|healthy|a|made)|to|can|will|weight|heat)',
    'tucked ..3 (shirt|in my|into|away)',
    'do you like (boys|girls) ..3 (band|football|team|toilets|clothes|generation|world)',
    'older (man|men|guy) (in|who|with|at|on) the',
  ],
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
