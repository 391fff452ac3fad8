import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you (have|have got|got|show|shows|really have|clearly have|always had) (such|so much|a|an|the|real|that|more|some)? (real|rare|lovely|great|good|true|wonderful|natural)? (a)? #TalentWord',
    '(shows|that is|takes|that took) (real|proper|some)? (backbone|character|maturity|class|guts)',
    'you (were|are|was) (always|easily|clearly|definitely|honestly|by far)? (the)? (clever|smart|sensible|pretty|good|nice|special|talented|kind|bright|mature|brave) one (in|of|out|there|here)',
    'you (were|are) the (star|heart|soul|best|highlight|best part|life) (of|in|on) (the|this|that|my|our|it) ..1',
    '(that is|thats) (honestly|literally|actually|so)? (the)? (sweetest|kindest|nicest|loveliest|cutest|most beautiful|most mature) (thing|answer|message|reply)',
    '(best|nicest|sweetest|kindest|cleverest|smartest|coolest|most (talented|creative)) ..2 (on here|in here|on this (app|site|server)|i have (seen|heard|met|read|taught|coached)|i ever|in ages|in years|anyone (has|have)|in this (server|place))',
    '(loads|lots|plenty|all|tons|a queue|queues|a line) (of)? (the)? (boys|girls|lads|guys|fellas|admirers|fans|people) ..3 (after|chasing|fancy|fancying|like|liking|crushing on|falling for|queuing for|running after) you',
    '(you) (sound|seem|look|come across) (#Degree)? (nice|lovely|sweet|kind|sound|interesting|cool|fun|smart|clever|chill|like (a|someone) (nice|lovely|sweet|kind|good|smart|cool)) !(and sorry)',
    '(cute|love your|like your|nice) (avi|avatar|pfp|profile picture|profile|username|bio|accent|voice|name)',
    'you sound ..3 cute',
    '(knew|could tell|can tell|i can see|i could see) (that)? you (were|are|was|have|had) (sound|special|different|clever|smart|kind|trustworthy|good|cool|nice|mature|a good|a nice|brave|one of|not like)',
    'you carry (the|your|this) (whole)? team',
  ],
  unless: [
    'you (have|got) (a)? (spark|star|class|eye|ear|touch) (at|in|on|of|screen|infection|test|now|next|plug|after|today)',
    '(ear|eye|star|class) (infection|test|infections)',
  ],
  confidence: 'weak',
  means: 'Praises the character of the child, as if one knew them well; a way to become close fast.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'youve a gentle way about you',
    'you were always the clever one in that house',
    'thats honestly the sweetest thing',
    'best one on here by far',
    'bet u get loads of boys after u',
    'you sound nice tho',
    'knew you were sound',
    'hiii cute avi',
  ],
  passes: [
    'you have an ear infection',
    'that is the nicest cake',
    'the best goal of the match',
    'my sister was the star of the show',
    'do you know a nice place',
  ],
};
