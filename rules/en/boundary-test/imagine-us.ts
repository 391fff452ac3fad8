import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'what would (you|we) do if (i|we|you) (was|were|came|lived|met|had|are) ..1 (there|here|with you|next to you|with me|alone|together|round|close|over)',
    '(if|when|imagine if|wish|imagine) (i|we|you) (was|were|are|could be) ..1 (there|here|together|alone together) ..1 (with you|with me|next to me|right now|now|together|beside me|in person)',
    'i (had|have had|keep having) ..2 (dream|dreams) (about|of|with) (you|us)',
    'i (want to|wish|could|would|just want to|would love to|really want to) ..4 (hug|cuddle|hold|kiss|snuggle) (you|with you)',
    'imagine (us|you and me|me and you|us two)',
    '(wish i could|i want to|i would love to|i could|let me|just want to) (hold|hug|cuddle|kiss|snuggle|stroke) (you|your hand|your hair|your face|with you|up with you|up to you)',
    '^ (cuddle|cuddles) (with me)? $',
    '(need|want|fancy|give me) (a|some|your)? (cuddle|cuddles|kiss|kisses) (from you|with you|with me|$)',
    '(think|thinking) (about|of) you ..1 (in|at|before|when) ..2 (night|bed|sleep|alone|shower|dark)',
  ],
  confidence: 'strong',
  means: 'Paints a picture of the two of them together or close, to test the answer.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'what would u do if i was there',
    'i had a dream bout u',
    'wish i could cuddle u',
    'cuddle?',
    'i keep having dreams about u',
  ],
  passes: [
    'cuddle the teddy',
    'what would you do if you had a million robux',
    'i had a dream about school',
    'thinking of you all today',
    'nan says give you a hug',
  ],
};
