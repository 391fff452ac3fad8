import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(got|have you got|you got) (a man|a bloke|a fella|anyone special|someone special|one yet|someone)',
    '(is there|anyone|any) ..1 (a|any)? (boy|girl|boys|girls|lad|lads|guy|guys|someone) (you|that you) (like|fancy|have your eye on|into|after)',
    '(who|anyone) (do|that)? you (fancy|have a crush on)',
    '(any|no|got any|many) (boyfriends|girlfriends|admirers|crushes)',
    'how come you (are|r) (still)? single',
    '(do you have|have you got|you have|you got|have you had|you had|have you ever had|you ever had|ever had) (a|any|yourself a)? ..1 (boyfriend|girlfriend|boyf|girlf|boyfriend or girlfriend|proper boyfriend|proper girlfriend) (yet|or|now|already|then|before|$)',
    '(are you|you|so you are|you still) (single|taken|seeing anyone|seeing someone|talking to anyone|dating anyone|going out with anyone|with anyone) (then|or|now|yet|right now|still|$)',
    'you (are|got|have) ..1 (a boyfriend|a girlfriend|boyfriend|girlfriend) $',
    '(who is|who was) your (first|secret|biggest)? crush',
    'you ..1 (seeing|dating|talking to) (anyone|anybody|someone|somebody)',
  ],
  confidence: 'fair',
  means: "Asks about the child's love life, which is not the business of somebody new.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'do u have a bf',
    'u single?',
    'got a man?',
    'is there a boy u like',
    'ever had a proper bf',
    'any boyfriends then',
    'u got one yet then, a man?',
  ],
  passes: [
    'is she single ask ur friend 4 jake',
    'my sister got a boyfriend',
    'is it single player',
    'she got a bf now lol',
  ],
  overflags: ['who do u fancy in our form'],
};
