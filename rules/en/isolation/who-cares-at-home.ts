import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(your #DearOnes|#OtherSide) (sounds|sound|seems|seem) like (hard work|a nightmare|a lot|a control freak|no fun|a dragon|a bully|an idiot|bad news|a snake|trouble|a pain|idiots|bullies|snakes)',
    '(do|does|did|has|have) your #Adult (ever|even) ..1 (say|said|play|played|ask|asked|listen|listened|hug|hugged|come|notice|noticed|take|help|praise|watch|care|see|tell you|thank)',
    '(#Nobody|they|she|he|your #Adult) ..3 (has|have|got|make|makes) (no|any|the|much)? time for you',
    'only (text|texts|call|calls|message|messages|come|comes|ring|rings|want|wants|invite|talk|talks) ..2 (when|if|because) (they|she|he) (need|needs|want|wants|are|is)',
    'you (can|could|should|would|deserve) (do)? (so|much|way|a lot)? (much)? better than (her|him|them|that lot|those|your #DearOnes|this lot)',
    'why (do|would|are) you (even|still|ever)? (bother|hang|hanging|stick|put up|waste|wasting|stay|sticking|staying) ..3 (them|her|him|your #DearOnes|those|that lot)',
    '(has|have|have got|got|had) it in for you',
    'who else (would|will|is going to|drives|gives|stays|stayed|does|listens) ..8',
    'i (do not|did not|never) (really)? (like|love|want) (it)? (when|how|that|the way)? you (talk|talking|go|going|hang|speak|play|playing|text|sit|laugh|look|message|spend) ..2 (to|with|at|out|time)',
    'i am (all|so|here|sat here)? (on my own|all alone|by myself) (here|now|since|again|tonight|and|too|every)',
    'only (bit|piece|part|bright spot|thing|light) (of)? ..2 (happiness|joy|light|sunshine|good) ..3 (i|my|me)',
    'i (am|was) the (one|only one) (who|that) (stayed|stays|listened|listens|waited|helped|noticed|came|was there|sat|cares|carried|believed)',
    '(sisters|friends|girls|boys|mates|brothers) (always|just|only|will|can)? (get|be|are|turn) (jealous|nasty|bitchy|bitter|spiteful)',
  ],
  unless: ['who else (would|will|is) ..3 (like|want|coming|going|in|playing|there|be (there|in))'],
  confidence: 'fair',
  means: 'Asks or says who really cares for the child, and hints that only the writer does.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'your mum sounds like hard work',
    'does your dad ever say well done',
    'u can do better than her as a friend',
    'why do u even bother with them',
    'your teacher has it in for you',
    'who else would drive all that way for you',
    'i dont like when u talk to tyler',
  ],
  passes: [
    'who else is coming on friday',
    'that sounds like hard work',
    'does your mum even know what time it is',
    'you can do better than a six',
  ],
};
