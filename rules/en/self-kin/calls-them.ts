import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (hi|hello|hey|hiya|bye|night|goodnight|good night|good morning|morning|thanks|thank you|sorry|okay|yes|yeah|yep|no|nope|good|fine|love you) (okay|yes|no|hi|thanks|good|fine|too)? #ElderKin (i|it|just|can|did|yes|no|please|what|how|when|where|caps|x|xx|$)',
    '^ #ElderKin (i am|i have|please|stop it|stop|are you|where are you|can you|i|it is me)',
  ],
  confidence: 'strong',
  means: 'You call them what a child calls a parent or grandparent, so you seem to know them well.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'hi nana yes just me',
    'thanks granny!!',
    'ok mum',
    'yes grandad its me',
    'mum im 13',
    'hey dad',
    'yes opa just got in',
    'fine papa',
  ],
  passes: [
    'no mum will ring the school',
    'mum is in the kitchen',
    'ok mum says i have to go',
    'my mum i think',
    'thanks uncle',
    'yes daddy',
    'yeah nan is coming',
  ],
};
