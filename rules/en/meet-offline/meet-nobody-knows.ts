import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  bright: true,
  match: [
    '#MeetAsk ..7 #MeetHidden',
    '#MeetHidden ..7 #MeetAsk',
    '#MeetHidden ..5 (collect you|pick you|fetch you|scoop you|i will pick|i will get you|i will drive|already with me)',
    '(i will|i would|i am) ..1 (be|wait|waiting) ..5 (do not tell ..2|nobody will know|no one will know|without your ..2|before your ..3|need not know|does not need to know)',
    '(i am|i will be) (at|outside) your gate ..5 (do not tell|before your)',
    '#MeetYours ..5 (before #MeetHome|nobody (knows|sees)|tell (no one|nobody))',
    '(your parents|your mum|your mom|your dad|your folks|parents) (would|will|do|does|can) (never|not) (permit|allow|let|agree|approve) ..8 (meet|come|visit|bump)',
    'meet ..2 first ..3 (inform|tell) them (after|later)',
  ],
  unless: [
    ...meetFine,
    '(do not|did not|does not|no one|nobody|she|he|they|not) (know|see|notice) (what|how|why|if|who|anything|you|that|the|a|it|me|i|about)',
    '(she|he|they|it) (does|do|did|will|would|is|are|was|can) not (see|hear|know|come|notice|find|say)',
    '(who|they|all|she|he|everyone|everybody|mum|mom|dad|parents|they all) (know|knows|notice|will know|find out|finds out)',
  ],
  confidence: 'certain',
  deaf: ['to-many', 'safety-purpose'],
  means: 'Wants to meet the child without anybody at home or at school knowing.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "I'm driving over to get you Friday, dont let anyone see u leave",
    'il collect u after training, mam need not know',
    'Come camping with me, and your parents stay out of it',
  ],
  passes: [
    'meet me at spawn and dont tell the others',
    'come to the party, dont tell her its a surprise party',
    'do not meet anyone without telling your parents',
  ],
};
