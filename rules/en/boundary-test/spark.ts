import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(who|who is|who has) ..1 (got|has|stole|holds) your heart',
    '(more of|you|good|big|great|bet) ..2 (hugger|cuddler|kisser)',
    'if i (was|were) ..4 years younger',
    'owe me (an|a|one) (answer|kiss|dare|truth|hug|secret|picture|date|dance)',
    'what would you do if i (leaned|held|kissed|touched|hugged|turned|was sat|sat|came closer|took your)',
    '(only|just) weird if ..3',
    'pretend (i am|to be|we are) (your|my) (husband|wife|boyfriend|girlfriend|partner|man|lady)',
    '(skinny dip|skinny dipping|strip poker|spin the bottle|seven minutes|body shots)',
    'your (hair|skin|neck|lips|perfume|hands) (smells|smell|feels|feel|taste|must|probably)',
    '(it is|its|only|just) (just|only)? (cuddles|a cuddle|a kiss|a peck|cuddling|holding hands) ..3 (friends|do it|everyone|nothing|harm|weird|$)',
    'friends (cuddle|kiss|sleep|share a bed|hold hands)',
    '(called|call) you (cutie|babe|baby|gorgeous|beautiful|my girl|my boy|darling)',
  ],
  unless: ['(he|she|they|his|her) ..5', '(song|lyrics|film|book|chapter|play|story|fic) ..8'],
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
