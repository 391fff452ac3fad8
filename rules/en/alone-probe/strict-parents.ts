import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(are|is) (your)? (parents|mum|dad|mom|mother|father|folks|family|they|she|he) (really|very|quite|that|the|super|one of those|well|all)? (strict|overprotective|over protective|protective|fussy|nosy|controlling|checking type|strict type|strict kind|worrying kind|worrying type|strict or|old fashioned|clueless|techy)',
    '(do|does|did|will|would) (your)? (#Adult|folks|they|she|he) (let|allow|trust|watch|mind|notice|care|know|worry|keep an eye|keep tabs|ask|bother|find out|catch|follow|track|control) (you|on you|what you|about you|if you|who you|that you|where you) (talk|do|are|on here|text|chat|out|go|online|stay|speak|message|use|alone|with|up|at|play|when)',
    '(do|does) (your)? (#Family|#Anyone|folks|they|she|he) know ..1 (who you|you talk|you are on|you are talking|about me|about us|you use|you have|that you|you chat|we talk|about this app|about this|you on here|talking to me)',
    '(have|has|got|does|is there) ..4 (parent|parental|parents|tracking|tracker|monitoring|family|spy) (app|apps|control|controls|block|filter)',
    '(would|will|do) (your)? (#Adult|they|she|he|anyone) (notice|mind|know|find out|be mad|be angry|freak out|flip|go mad|kill you|ground you|go crazy) if (you|i|we|she|he|they|your)',
    '(#Adult|they|she|he) (ever|always|often|usually) (take|takes|check|checks|look|looks|go|goes|ask|asks) (it|your|through|at|you|on) ..4 $',
    '(do you|you) (tell|tell your) (#Adult|them|her|him|people|anyone) (everything|about|who you|what you|much)',
  ],
  unless: [
    '(are|is) (your)? (#Adult|they) strict (about|on|with) (homework|bedtime|food|sweets|shoes|uniform)',
    '(know|knows) you (are|have) ..1 (in|on|got) (the|a) (team|play|band|squad|choir|part|list)',
  ],
  confidence: 'fair',
  means: 'Asks how closely the parents watch. Whoever asks that wants to know whether anybody would notice.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'are your folks the checking type',
    'r ur folks strict?',
    'do ur parents know who u talk to on here',
    'do ur parents watch what u do online',
    'does ur phone have one of them parent apps on it',
    'would ur mum notice if u went out',
    'they ever take it off you and look?',
  ],
  passes: [
    'does your mum let you come to the party',
    'is the new teacher strict',
    'will your mum let you have a sleepover',
    'are they strict about homework',
    'my parents are so strict about bedtime',
    'does she know you are in the team',
  ],
};
