import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(who|who is|who has) ..1 (got|has|stole|holds) your heart',
    '(more of|you|good|big|great|bet) ..2 (hugger|cuddler|kisser)',
    'if i (was|were) ..4 years younger',
    '(say|said|when|and) ..4 (wish|wished) i (was|were) there',
    'owe me (an|a|one) (answer|kiss|dare|truth|hug|secret|picture|date|dance)',
    'what would you do if i (leaned|held|kissed|touched|hugged|turned|was sat|sat|came closer|took your)',
    'feel like a (boy|girl|teenager|young man|kid|schoolboy|schoolgirl) again',
    '(only|just) weird if ..3',
    'i had a dream (and|about|where|with) ..2 (you|us)',
    '(naughtiest|wildest|baddest|cheekiest|most daring) thing ..2',
    'pretend (i am|to be|we are) (your|my) (husband|wife|boyfriend|girlfriend|partner|man|lady)',
    '(skinny dip|skinny dipping|strip poker|spin the bottle|seven minutes|body shots)',
    'your (hair|skin|neck|lips|perfume|hands) (smells|smell|feels|feel|taste|must|probably)',
    'my side of the (sofa|bed|couch|car)',
    '(it is|its|only|just) (just|only)? (cuddles|a cuddle|a kiss|a peck|cuddling|holding hands) ..3 (friends|do it|everyone|nothing|harm|weird|$)',
    'friends (cuddle|kiss|sleep|share a bed|hold hands)',
    '(liked|like|fancied|fancy) (someone|somebody|anyone) you (were not|are not|was not|should not|are not meant) ..2',
    '(called|call) you (cutie|babe|baby|gorgeous|beautiful|my girl|my boy|darling)',
    '(your mum|your dad|she|they) let you have (a)? (boyfriend|girlfriend)',
    '(my heart|heart) ..3 (when you|when i see you|skips|for you|melts|races)',
  ],
  unless: [
    '#HarmlessPerson ..6 (hair|heart|cuddle|cuddles|kiss)',
    '(hair|heart|cuddle|cuddles|kiss) ..8 #HarmlessPerson',
    '(he|she|they|his|her) ..5',
    '(heart) ..4 (attack|disease|rate|surgeon|goes out)',
    '(song|lyrics|film|book|chapter|play|story|fic) ..8',
    'my heart (goes out|breaks|aches) ..3',
    'weird if (the|it|he|she|they)',
  ],
  confidence: 'weak',
  means: 'Flirts with hints and half jokes to see how the child answers.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'so whos got ur heart then',
    'r u more of a hugger or a kisser',
    'If I were twenty years younger',
    'its only weird if we make it weird',
    'i bet your hair smells nice',
    'its just cuddles, friends do it',
    'pretend im ur husband for this rp',
  ],
  passes: [
    'the dog stole the ball',
    'my heart goes out for you',
    'he said your hair smells nice',
    'the heart rate goes up when you run',
    'in the story they pretend to be my husband',
  ],
};
