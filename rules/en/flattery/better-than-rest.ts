import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you are ..3 #PraiseMore ..1 than ..1 (my|your|the|any|all|most|other|anyone|them|everyone|people|girls|boys)',
    'you are ..2 (prettiest|cutest|nicest|sweetest|kindest|best looking|most (beautiful|mature|special|interesting|amazing|talented|gorgeous)) ..3',
    '(so much|way|a lot) #PraiseMore than ..1 (my|your|all|any|the) ..2',
    '(stand|stands|stood) out (from|of|in) ..2 (rest|crowd|others|all|lot)',
    '(you|your (face|smile|eyes)) ..1 (shine|shines|glow|glows|light up|lights up|brighten|brightens) ..2 (brighter|room|my|than|in that|here|it up)',
    '(noticed|spotted|liked|picked) you (straight away|right away|first|from the|out of|immediately|instantly)',
    '(see|saw|sense) something ..1 in you',
    'you have (got)? (a|such a|the) ..1 (good|big|kind|pure|beautiful|lovely|warm|gentle) ..1 (heart|soul|energy|vibe|aura|spirit)',
    '(everything|all) about you (is)?',
    'you are (literally|honestly|simply)? (perfection|a dream|goals|unreal|a (ten|10|gem|star|diamond|treasure|keeper|catch|blessing))',
  ],
  unless: ['(tell me|more|learn|know|ask) (everything|all) about you', 'you are a star (thanks|thank|for)'],
  confidence: 'weak',
  means: 'Ranks the child above everybody else; nice once, telling when it never stops.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur the prettiest on here fr',
    'ur literally so much nicer than my own friends',
    'u shine brighter than the rest',
    'i noticed u straight away',
    'u have a good heart not many do',
    'everything about u is perfect',
  ],
  passes: [
    'you are the best mum',
    'your lamp shines brighter than mine',
    'he is funnier than the host',
    'i saw you straight after school',
    'the prettiest skin in the shop',
  ],
};
