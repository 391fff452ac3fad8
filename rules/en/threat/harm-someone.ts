import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(something|bad things|things) (bad)? (will|might|could|is going to) happen to (you|your (mum|mom|dad|family|sister|brother|dog|cat|pet|nan|parents|friend))',
    'your (mum|mom|dad|family|sister|brother|dog|cat|pet|nan) (is|will be|gets|will get) (next|hurt|stabbed|jumped)',
    '(i will|i am going to|we will|i know people who will) ..1 (hurt|harm|stab|kill|poison|come for|beat up) your (mum|mom|dad|family|sister|brother|dog|cat|pet|little|baby|nan|parents|kitten|hamster)',
    '(i will|i am going to|we will) ..1 (hurt|harm|stab|batter|beat) you (if you tell|unless you|when i find|in real life|for real|outside school)',
  ],
  unless: [
    '(hurt|kill|stab|attack|burn|get|jump) ..8 (creeper|zombie|skeleton|sheep|pig|wolf|villager|pokemon|game|minecraft|fortnite|round|boss|sims|lobby|mid|lane|base|spawn|respawn|in game|card|present|gift|a treat|food|number|autograph)',
  ],
  confidence: 'strong',
  means: 'Threatens to hurt the child or somebody the child loves.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ill hurt ur dog if u tell',
    'ur sister is next',
    'i will hurt your family',
    'bad things will happen to your mum',
  ],
  passes: [
    'your mum is gonna kill you',
    'ill kill your wolf in minecraft',
    'i am going to kill u',
    'your cat is dead cute',
    'hurt my knee at practice',
  ],
};
