import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(loads of|lots of|all the|many|do you have|have|got|get|bet|the|any) ..1 (boys|fellas|lads|guys|girls|men|admirers|fans|suitors|dates) ..3 (after you|chasing you|chasing|queueing|queuing|lining up|in your dms|falling over|like you|liking you|asking you out|want you|fighting over you)',
    '(lucky|luckiest) (guy|boy|fella|lad|man|girl|person|one) ..3 (you|your|whoever|dates|gets|one day|that|who)',
    '(their|his|her|boys|schools) loss ..5 (you|i|bed|up to|would|me)',
    '^ ..3 in bed $?',
    '(because|cos|cuz|but|and|guess|think) i (really|kind of|properly|might|do|sort of|actually|just)? (like|fancy|love|adore) you (a lot|so much|lots|too much|more|you know|okay|that is why|$)',
    '(say|text|send|tell|call|give|wish) ..3 (goodnight|good night|night night|nighty night|sleep well|sweet dreams|good morning) ..2 (to me|from me|every|for me|each|kiss|before|my)',
    '(hear|see) you say (goodnight|good night|my name|you like|you love|you miss|it|hi)',
    '(stay|keep you|sit) (up|awake) ..4 (with me|with you|for me|together|for you|tonight|talk|talking|texting)',
    '(last|first) (thing|person|voice|face|one) (i|you) ..2 (see|hear|think|talk to|text|say) ..4 (night|bed|sleep|morning|wake)',
    '(butterflies|blush|blushing|heart beats|heart race|heart races|tingly|goosebumps) ..4 (you|me|text|message|talk|when)',
    '(better|cuter|nicer|prettier|hotter|best|good) when (you are|they are|youre|theyre) (not trying|just woken|just woke up|natural|sleepy|in bed|fresh out|shy|blushing|relaxed)',
  ],
  unless: ['#HarmlessPerson ..8', '..8 #HarmlessPerson', '(he|she|they|we) ..4 (up|awake|after|bed)'],
  confidence: 'fair',
  means: 'Turns the talk to boys and girls, bed, goodnights or liking, to see what the child allows.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'bet u get loads of boys after u',
    'u r unreal looking. do u have fellas after u',
    'their loss. what u up to, in bed?',
    'im asking cuz i like u',
    'i want to hear you say goodnight to me every night',
    "i'll keep you awake, stay up with me",
    'everyone looks better when theyre not trying',
  ],
  passes: [
    'mum says goodnight to me every night',
    'are you still ill in bed',
    'stay up with us for the new year raid',
    'the physio gave me a massage',
    'i like you both',
  ],
};
