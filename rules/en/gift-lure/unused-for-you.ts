import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i have|i have got|have got|i got|got|i own|there is|with) (a|an|some|one|two|another|this|these|my old|loads of|so many|a few|a whole|boxed|#Number)? ..3 #Goods ..4 #Unused',
    '(i have|i have got|have got|i got) (a|an|some|my|two)? ..2 (spare|going spare) ..5 (if you|for you|you can|you could|yours|want it|with you)',
    '#Goods ..3 (yours if|with your name on|is yours|for you if|would suit you|you can have)',
    '(go|going|give it|give them|find|found|get him|get her|pass it|pass them|sooner give it|rather give it) ..2 (to|with) (someone|somebody) (who|that) (would|will|had|really|deserves|loves|appreciates)',
    '(the|a|be the|find a|need a|good|right|new|loving) (home|owner) (for (it|him|her|them)|with you|would be you|is you)',
    '(find|found|have|need|wants|deserves|be) (a|the)? (right|good|new|better|loving)? home ..2 (with you|at yours|you)',
    '(shame|pity|waste) to (waste|sell|bin|throw|leave) (it|them|him|her) ..4 (you|someone|on)',
    '(rather|sooner|prefer) ..2 (give|hand|pass|let) ..3 (to)? (you|somebody who|someone who)',
    'what if (he|she|it|they) (was|were|is) (a gift|a present|yours|free)',
    '(yours|take it|have it) (if you (want|like|fancy)|for keeps|for free|no questions)',
  ],
  unless: [
    '(mum|mom|dad|nan|gran|grandma|grandad|santa|auntie|uncle|school|library|club|council) ..6 (spare|home|yours|got|have)',
    '(pen|pencil|pencils|calculator|ruler|kit|shirt|boots|shin pads|bib|charger|ticket for the school) ..4 (spare|you can|for you|if you)',
    '(spare|extra) (pen|pencil|pencils|calculator|ruler|kit|shirt|shin pads|bib|charger|life|lives|time|room|homework|sheet|copy|marks|credit)',
    'home ..2 (you are|you know|you can|you have)',
  ],
  confidence: 'fair',
  means: 'Has something to give away and hints that the child could have it; gifts tie people.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i got a spare frost drag just sitting there',
    'got a doppler i dont use',
    "I've a spare saddle, yours if you want it",
    'Got a boxed Titan doing nothing',
    'kinda want it to go to someone who would love it',
    'I had a feeling you would be the right home for him',
  ],
  passes: [
    'i have a spare pencil if you need it',
    'does anyone have a spare charger',
    'when you get home you can have it',
    'i have extra homework',
    'nan has a spare phone you can have',
  ],
};
