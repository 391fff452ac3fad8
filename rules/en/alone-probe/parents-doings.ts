import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(is|are|does|do|did|will|would|when is|when does|when do|when will|where is|where are|what time does|what time do|what time is|how long is|how late does) your #Minder !(okay|ok|better|well|alright|feeling|like|the one|called|name|from|fine|english|proud|coming to the)',
    '^ (so|and|what about|how about)? your #Minder ..2 (home|working|work|leave|gone|sleeping|asleep|up|there|around) $',
    '(your)? #Minder (know|knows) (you are|you have|about|that you|where you) ..2 (here|on|me|talking|chatting|up|us|out|a cell|a phone)',
    '(tell|told|ask|asked) your #Minder ..1 (about me|about us|i said|you are going|you have|you will be|that you)',
    '^ (so)? you live with (your)? (#Minder|both|mom and dad|mum and dad|just)',
  ],
  unless: [
    '#Minder ..4 #SafetyTalk',
    '(ask|tell) your #Minder (if|for|to|first|please|before)',
    '(is|are) your #Minder ..3 (game|team|play|cook|drive|driving|picking you)',
    '#Minder ..3 (hospital|birthday|ill|sick|poorly|surgery|operation|parcel|coming to)',
  ],
  confidence: 'weak',
  slot: 'household',
  means: 'Keeps asking what the parents do and know. Someone new has no need to know that.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'does ur mom work',
    'when is ur dad gone',
    'what time does your mom leave',
    'is ur mom strict or nice',
    'does your dad look at it',
  ],
  passes: [
    'is your mum feeling better',
    'ask your mum if you can come to training',
    'is your dad ok after the hospital',
    'my mum works late',
  ],
};
