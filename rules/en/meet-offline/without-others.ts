import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(come|bring it|meet|walk|turn up|ride|travel|pop over) (without|wivout|with out|minus) ..1 (#Companion|max|the others) !telling',
    '(no need|do not need|rather not|do not|no point|no reason|never|stop) (to)? (be)? (drag|dragging|bother|bothering|bring|bringing|trouble|troubling|involve|involving|wait for|ask) ..1 #Companion (along|out|back|all the way|into|there|too|here|when|at work|in|with)',
    'no need for (the|your|any) (parents|mum|mom|dad|family|others|adults|folks|nan|lift) (to|there|home|coming)?',
    '(leave|ditch|drop|lose|shake off) (#Companion|your sister|your brother) (at home|behind|at the|out of it|for once|with your|home)',
    '(moms|mums|dads|parents|nans|mothers|fathers|sisters|brothers|friends|mates) (hate|hates|do not|would only|will only|only|just|would be|get|always) ..3 (wait|waiting|play|get in|bored|in the way|fuss|there|understand chess|come|hang)',
    '(just|only) (us|the two of us|us two|you and me|me and you|the two) ..4 (games|more done|chips|then|that day|so|at|get|nobody|im afraid|i am afraid|quieter|nicer|two games|#Number games)',
    '(so it is|it will be|it would be|it is|would be|so its) (just|only) (us|us two|the two of us|you and me|me and you)',
    'only the two (places|seats|of us|i am afraid|spaces)',
    '(on a|a|which|what|is there a|pick a|better done on a) day ..3 (she is|he is|they are|you are|your #Adult) ..2 (at home by yourself|by yourself|alone|out|at work|away|not in|at the hospital|on shift|on your own|at)',
    '(when is|when are|whens|what time is|what days is|which days is) (he|she|your #Adult|they) ..1 (on shift|at work|out|away|not in|working|on nights|at the|gone|off out)',
    '(so)? we (do not|will not|would not) (get under|set|bother|wake|disturb|be in|annoy) (anyones|anyone|any ones|that lot|the neighbours|them|her|him|anybody) ..3',
  ],
  unless: [
    '(lobby|server|minecraft|roblox|bedwars|squad|team|clan|raid|map) ..8',
    '..8 (lobby|server|minecraft|roblox|bedwars|squad|team|clan|raid|map)',
    '(nan|gran|grandad|dad|mum|surprise|birthday) ..6 just (us|you and me|the two of us)',
    '(food|phone|dog|phones|homework) ..5',
    'just (us|you and me|the two of us) ..4 (dog|cat|left|vs|versus)',
    '(do not|never) ..2 (bother|trouble|ask) (him|her|them) (with|when|at)',
    '(he|she|they) ..3 just (us|the two of us)',
  ],
  confidence: 'fair',
  means: 'Wants the child to come when nobody else is there or knows about it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'come wivout max',
    "Don't drag her back",
    'no need for the parents to go out of their way',
    "Only the two I'm afraid",
    "When's he on shift?",
    'Better done on a day she is at the hospital',
    'nah dads hate waiting about',
  ],
  passes: [
    'when is the doctor at work',
    'do not bring your phone',
    'only the two of us left in the lobby',
    'just us and the dog',
    'never walk home without your phone',
  ],
};
