import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(your #DearOnes|#OtherSide) (sounds|sound|seems|seem) like (hard work|a nightmare|a lot|a control freak|no fun|a dragon|a bully|an idiot|bad news|a snake|trouble|a pain|idiots|bullies|snakes)',
    '(do|does|did|has|have) your #Adult (ever|even) ..1 (say|said|play|played|ask|asked|listen|listened|hug|hugged|come|notice|noticed|take|help|praise|watch|care|see|tell you|thank)',
    '(bet|guess|imagine|sounds like) ..1 your #DearOnes ..1 (never|does not|do not|hardly|barely|forgets|forget) ..1 (play|plays|say|says|ask|asks|listen|listens|hug|hugs|come|comes|notice|notices|help|helps|watch|care|know|see|sees|even)',
    '(#Nobody|they|she|he|your #Adult) ..3 (has|have|got|make|makes) (no|any|the|much)? time for you',
    'only (text|texts|call|calls|message|messages|come|comes|ring|rings|want|wants|invite|talk|talks) ..2 (when|if|because) (they|she|he) (need|needs|want|wants|are|is)',
    'you (can|could|should|would|deserve) (do)? (so|much|way|a lot)? (much)? better than (her|him|them|that lot|those|your #DearOnes|this lot)',
    'why (do|would|are) you (even|still|ever)? (bother|hang|hanging|stick|put up|waste|wasting|stay|sticking|staying) ..3 (them|her|him|your #DearOnes|those|that lot)',
    '(will not|are not going to|is not going to|will never) be (around|there|here|about) ..4 i will',
    '(gave|given|giving|give) up on you',
    'you do not need (a|any|that|some) (coach|teacher|friend|team|trainer|mate|boyfriend|group|class|club) (that|who|like|to|shouting)',
    '(has|have|have got|got|had) it in for you',
    '#OtherSide (pick|picks|picking) on you',
    'who else (would|will|is going to|drives|gives|stays|stayed|does|listens) ..8',
    'i (do not|did not|never) (really)? (like|love|want) (it)? (when|how|that|the way)? you (talk|talking|go|going|hang|speak|play|playing|text|sit|laugh|look|message|spend) ..2 (to|with|at|out|time)',
    'as long as (we|i|you) (have|have got) (each other|you|me)',
    'i am (all|so|here|sat here)? (on my own|all alone|by myself) (here|now|since|again|tonight|and|too|every)',
    'only (bit|piece|part|bright spot|thing|light) (of)? ..2 (happiness|joy|light|sunshine|good) ..3 (i|my|me)',
    'i (am|was) the (one|only one) (who|that) (stayed|stays|listened|listens|waited|helped|noticed|came|was there|sat|cares|carried|believed)',
    '(both|two|us|we are|same) ..2 (outsiders|misfits|outcasts|the odd ones|loners|not like them|black sheep)',
    'if (they|she|he) (cared|loved you|bothered|were real friends) ..2 (would|they would|she would|he would)',
    '(sisters|friends|girls|boys|mates|brothers) (always|just|only|will|can)? (get|be|are|turn) (jealous|nasty|bitchy|bitter|spiteful)',
    '(changed|different|distant|off|cold) (ever)? since (you|she|he|they) (met|came|started|got|joined|moved)',
    '(skip|miss|cancel|leave|get out of|bail on) (the|your|that) (sleepover|party|practice|training|club|trip|match|dinner|lesson|sleepover) ..3 (me|on|here|with|stay|for)',
  ],
  unless: [
    'who else (would|will|is) ..3 (like|want|coming|going|in|playing|there|be (there|in))',
    'who else would (you|know)',
    '(do|does) your #Adult even (know|mind)',
  ],
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
