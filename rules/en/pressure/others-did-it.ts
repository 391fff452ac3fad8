import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'the (last|other|previous|first|older) (one|ones) (sent|never|was fine|were fine|said yes|had no problem|let me|gave me|was not scared)',
    'the (last|other|previous|first|next|older) (girl|boy|kid|lad|lass|student|player|model|girls|boys|kids|lads) ..2 (sent|did|said|had no|was fine|was okay|never|gave|was not|were fine|got|managed|just|let|would have|would|has|already|moaned|complained)',
    '(your (friend|mate|sister|brother|cousin|bestie|teammate) ..1|#Nobody else|everyone else|the others|they all|all of them|all the others) (did it|let me|sent|said yes|was fine|had no problem|did not mind|never minds|did hers|did his|never complained|complained|made a fuss|has done it|did not moan|let us|showed me)',
    '^ ..1 (chicken|scaredy cat|wimp|coward|wuss) ($|fine|come on|just|then)',
    '(fine be boring|be boring then)',
    '^ (everyone|everybody|they all|all (of)? (them|the girls|the boys|my friends)|most (people|kids)|loads of people) (does|do|did|has|have|sends|send) (it)? ..1 $',
    '(everyone|everybody|every kid) (does|do|did|has) ..1 (i will|i would|so|and|just|do not|you)',
    '(that is|thats) what (mean|nasty|little|rude|boring|scared|silly|bad|fake|immature|ungrateful) (kids|girls|boys|people|babies|ones|friends) (say|do|think)',
    '(other|the other|most|all) (girls|boys|kids|ones|students|players) ..1 (do not|never|did not|would not) (make|ask|moan|need|argue|question|complain|mind|fuss|say no)',
    '(vibe killer|buzz kill|buzzkill|kill the vibe|killing the vibe|party pooper|killjoy|no fun at all)',
    '(do not|dont) be (so)? (dry|boring|shy with|difficult|stiff|tight|lame|soft|stubborn|a baby|such a baby)',
  ],
  unless: ['(eat|eating|cook|fried|roast|grilled|feed|had|have|bbq|buy|of|or|and|the|some|butter) chicken'],
  confidence: 'fair',
  means: 'Points to others who did it, or shames the child for not joining in.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'the last girl sent six and we picked together',
    'chicken. jess did it',
    'your friend luca let me, ask him',
    'every1 does. ill give u 800',
    'thats what mean kids say',
    'dont b dry',
    'bruh no. vibe killer',
    'the others never made a fuss, the other lads never moan',
  ],
  passes: [
    'chicken and chips for tea',
    'dont be scared of the exam',
    'the last one was broken',
    'everyone does sports on friday',
    'the others are at the gate',
  ],
};
