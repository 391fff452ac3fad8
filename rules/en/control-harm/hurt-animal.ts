import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(scare|hurt|kick|hit|shave|choke|drown|throw|harm|burn|squeeze) (your|the) (pet|dog|cat|hamster|kitten|puppy|rabbit|guinea pig|fish|bird|goldfish)',
    '(hurt|kick|scare|hit) your (cat|dog|pet|rabbit|hamster) and (film|record|send|show)',
    '(kick|hit|hurt|scare|slap|pinch) your (dog|cat|pet|hamster|puppy|kitten|rabbit|sister|brother)',
  ],
  unless: [
    '(do not|does not|never|accidentally|by accident|not to|would not|did|cannot|can not) ..2 (scare|hurt|kick|hit|drown|squeeze|harm) (your|the)',
    'throw (your|the) (dog|cat|puppy) (a|the|his|her)',
    // Told of somebody, and a tank is no fish.
    '(he|she|they|it|who|#Family) ..1 (hit|kick|scare|hurt|drown|squeeze|throw) the',
    '(dog|cat|bird|fish|hamster|rabbit) (tank|bowl|bed|flap|food|house|cage|box|lead|toy)',
    '(saw|see) you (hit|kick)',
  ],
  confidence: 'strong',
  means: 'Tells the child to frighten or hurt an animal or a person.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'scare ur pet on cam',
    'go hurt ur cat n film it',
    'kick ur dog for us',
    'i want u to scare the cat',
    'i will hurt ur dog',
  ],
  passes: [
    'dont scare the cat',
    'throw the dog a ball',
    'did your dog hurt the cat',
    'he hit the cat',
    'hit the fish tank',
  ],
};
