import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(come|turn up|show up|meet me|get there|come over|come out) ..2 (alone|on your own|by yourself|solo) !(because|its|it is)',
    '(do not|no need to|without|rather you did not|not) (bring|bringing|invite|inviting) (anyone|any one|anybody|your (mum|mom|dad|friends|mates|sister|brother|friend|parents|mate|nan|lot)|a friend|friends|any friends|people|no one|them|him|her|mum|dad)',
    'bring (no one|nobody)',
    '(on your own|alone|by yourself) please (so|and|or|$)',
    '(no|not) (mum|dad|parents|mates|grown ups|adults) (okay|this time|please|allowed|needed)',
    '(cramped|no room|not enough room|too small) for (dads|mums|parents|your (dad|mum|friends|sister|brother))',
    '(no need|no reason|do not need) ..2 (to drag|to bother|for|to involve|to bring) ..1 (him|her|your (mum|mom|dad|parents|nan)) ..1 (to drive|to come|to be there|out|along|into|all the way)',
  ],
  unless: [
    '(raid|dungeon|boss|cave|nether|queue|duo|solo|server|1v1|lobby|ranked|level|map|wizard|tower|quest|party finder|minecraft|exam|test|toilet|swimming|trip|museum|road|dark|pool) ..8 (alone|on your own|by yourself|solo)',
    '(alone|on your own|by yourself|solo) ..8 (raid|dungeon|boss|cave|nether|queue|server|1v1|lobby|ranked|map|quest|exam|test|because its dark|dark|toilet|homework|maths)',
    '(do not|never|should not|cannot|can not) ..1 (go|walk|come|be|travel|meet|turn up) ..4 (alone|on your own|by yourself)',
    '(food|phone|phones|nuts|sweets|money|valuables|dogs|pets|ball|gum|gifts|presents|lunch|kit|bag|weapon|weapons) ..5 bring',
    'bring ..6 (food|phone|phones|nuts|sweets|money|valuables|dogs|ball|gum|gifts|presents|lunch|packed lunch|kit|down|back|it up|up)',
    '(he|she|they|i|we) ..2 (alone|on my own|by myself|solo)',
  ],
  confidence: 'strong',
  means: 'Wants the child to come without anybody, so that nobody is there to help.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'come alone',
    'dont bring any1',
    'bring no one',
    'On your own please so that we can concentrate',
    'no need for your mum to drive all the way',
    'bit cramped for dads lol',
    'no need to drag him out',
  ],
  passes: [
    'dont go there alone its dark',
    'dont bring phones on the trip',
    'queue alone in ranked',
    'come alone to the tower child said the wizard quest',
    'just us left on the server',
  ],
};
