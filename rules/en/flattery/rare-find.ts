import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'not (many|a lot of|often) (girls|boys|lads|kids|people|ones|teens)? ..3 (your age|like you|would (think|notice|say|get) (of|that|it)|i (meet|find|come across|talk))',
    '(less|more) (poise|sense|talent|grace|heart|manners|class|skill|guts|maturity|brains|depth) than you',
    '(met|seen|known|taught|trained|worked with) (grown|adult|older) ..1 (with|who|that) ..5',
    '(your|yours) ..4 #SkillBetter than (mine|ours)',
    'your (mind|brain|heart|soul|imagination|thinking) ..2 (different|differently|special|rare|beautiful|works|amazes|another level)',
    'of all the (kids|girls|boys|people|players|ones|lads|students|riders|artists|members|children) ..5 (you|it is you)',
    '(twice|double|three times) your age',
    '(girl|boy|lad|lass|talent|kid|person|young lady|young man|player|artist|someone|somebody) like you (should|deserves|needs|could|would|must|is|does)',
    '(do not|never) make (them|people|em) like you',
    '(proud|lucky|happy|honoured) ..1 (if|were|to have) ..1 (you were mine|a (daughter|son|sister|girlfriend|kid) like you)',
    '(like you (were|are) born|(you are|you were) born (to|for)|you (are|were) made for this)',
    'only you (make|makes|get|gets|keep|can make|understand|are worth)',
    '(too|far too|way too|much too) (bright|clever|good|smart|talented|pretty|nice|special|mature|kind|interesting) for (that|this|them|your|him|her|those)',
    'you are ..2 (clever|intelligent|smart|bright|brave|wise|mature|sweet|lovely|kind|special) (girl|boy|lad|lass|person|young|kid|lady)',
    'you (get|laugh at|understand|love) (all)? my (jokes|humour|sense of humour|references)',
    '(basically|practically|already|nearly) (staff|family|one of us|a mod|an adult|a legend) (already|now|to me|in my|$)',
    '(my followers|my fans|my viewers|people|everyone|they) would (love|go crazy|go mad|adore|die) (for)? you',
  ],
  confidence: 'weak',
  means: 'Calls the child rare, clever beyond their years or the best thing around; warm, or a hook.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'not many lads ur age would think of that',
    'youre far too bright for that school',
    'they dont make them like you',
    'of all the kids in that group its you i remember',
    'you are very clever girl',
    'ive met grown women with less poise than you',
  ],
  passes: [
    'this costs more than you think',
    'he works for tv',
    'that bag is too good for the beach',
    'not many people came today',
  ],
};
