import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(hey|hi|hello|hiya|morning|good morning|night|good night|goodnight|gn|gm|thanks|sorry|okay|sweet dreams|miss you|come on|please|bye|yes|no) (my|there)? (little)? (babe|baby|babygirl|baby girl|bbg|princess|cutie|cutie pie|beautiful|gorgeous|handsome|sweetheart|sweetie|angel|sexy|pretty girl|pretty|pretty boy|good girl|good boy|cuteness|sunshine|kitten)',
    '(bbg|babygirl|baby girl)',
    '(you are)? (my|daddys) (princess|angel|baby|babe|baby girl|babygirl|good girl|good boy|best girl|best boy|special girl|special boy|little princess|little angel|sweet girl|kitten|little one|queen|treasure)',
  ],
  unless: ['my (baby|little) (brother|sister|cousin|niece|nephew|one is|is|dog|cat|photos|pictures)'],
  confidence: 'weak',
  means: 'Calls the child by a sweet name; families and friends do so too, so alone it says little.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['my princess', 'hey cutie', 'night beautiful', 'ur my best girl', 'bbg'],
  passes: [
    'princess peach main',
    'my baby brother is crying',
    'the baby is asleep',
    'angel wings are op',
    'good morning everyone',
  ],
};
