import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you are (so|very|really|just|truly|something|too|a very|such a|one|more than)? special (to me|to|person|girl|boy|you know|$)',
    'you are (one of)? (my|the) (favourite|favorite|fav|fave|number one|number 1|top|best) (person|girl|boy|student|one|human|player|decorator|friend on here|thing|subscriber|fan|viewer|in)',
    '(you were|you are) (always)? my (favourite|favorite|fav|fave) (in|of|by|out|$)',
    '(one or two|my|for) special (students|student|players|girls|boys|friends|fans|ones)',
    '(you have|you got|there is) (something|that something|a gift|a special|that) (special|about you|something|face|look|spark|glow)',
    'you deserve (to be)? (spoiled|spoilt|treated (like|better|right)|the world|everything|a prince|a princess|someone who treats)',
    'you are (so)? (perfect|one of a kind|one in a million|my everything|my world|my whole world|a dream|an angel)',
    '(nicest|sweetest|kindest|prettiest|cutest|coolest|funniest|smartest|loveliest|most ..1) (person|girl|boy|kid|one|human|friend|guy|lad|player) ..1 (i|on here|here|in here|ever|on this)',
    'my (favourite|favorite|fav|fave) (little|lil) ..1',
  ],
  unless: ['you are (so)? (special|perfect) (to us|for (the|this) (role|part|team|job))'],
  confidence: 'fair',
  means: 'Tells the child they are special or the favourite, more than fits a new contact.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur special',
    'ur my fav person',
    'you were my favourite in the canoe group',
    'theres something special about u',
    'u deserve to be spoiled',
    'ur perfect to me',
  ],
  passes: [
    'youre special to us grandma xx',
    'happy bday to my fav person',
    'special offer on skins',
    'my favourite person in the show is jess',
    'you deserve a break',
    'the special boss is hard',
  ],
};
