import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (um|uh|erm|hmm|oh|no|sorry|well)? not (right now|now|tonight|today|yet|really|sure|atm|at the moment|this time|okay with that) (sorry|maybe|mum|my|i|because|though|tho|thanks|$)',
    '(maybe|perhaps) (later|another time|another day|next time|some other time|when|one day|tomorrow|not)',
    'i (really|probably|rlly)? (should not|shouldnt|better not|had better not|do not think so|do not think i should|do not think i can|might not|do not know about (that|this|it)|am not sure (about|if i))',
    '(i am|am) (not|still not) (really|even)? (allowed|supposed|meant) (to|that|it|on|snap|there|till|until|any|discord|insta|whatsapp|out|sorry|$)',
    'i (am)? (too|a bit|really|kinda|just|so|very)? shy',
    'i (feel|am)? (too|a bit|really|kinda)? (nervous|embarrassed|awkward|scared) (to|about|of doing|on)',
    '(do not|not) (really)? feel like (it|doing|sending|talking)',
    '(can|cant|could) we (just|please|not) (just|not)? (play|talk|chat|stay|use|keep|do|game|trade|talk here)',
    '(i will|let me|i need to|i will have to) think about it',
    '(lets|let us) (just)? (use|play|stay|keep|talk) (here|on|the|this|it|in|roblox)',
    'i think (i will|i should) (stick|stay|pass|skip|leave|wait)',
    '(why|what for|y) (do|does) (you|that|it) (need|want|matter|ask)',
    '(whats|what is) that got to do',
  ],
  unless: ['maybe (later|tomorrow) (we|i will beat|then|gg|i am|at)', 'not really (my|a|into|sure why he|the)'],
  confidence: 'fair',
  speaker: 'self',
  means: 'You put it off politely; somebody who means well hears the no in that.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'not rn sorry',
    'maybe later',
    'i rlly shouldnt',
    'im not allowed',
    'can we just play',
    ['dont think so', 'i dont think so'],
    'im kinda shy',
  ],
  passes: [
    'can we play again',
    'not really my thing this song',
    'not sure which level',
    'maybe tomorrow we win',
    'not today satan lol hes a boss',
  ],
};
