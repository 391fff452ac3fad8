import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(scare|hurt|kick|hit|shave|choke|drown|throw|harm|burn|squeeze) (your|the) (pet|dog|cat|hamster|kitten|puppy|rabbit|guinea pig|fish|bird|goldfish)',
    '(kick|hit|hurt|scare|slap|pinch) your (dog|cat|pet|hamster|puppy|kitten|rabbit|sister|brother)',
    '(hurt|kick|scare|hit) your (cat|dog|pet|rabbit|hamster) and (film|record|send|show)',
  ],
  unless: [
    '(do not|does not|never|accidentally|by accident|not to|would not|did|cannot|can not) ..2 (scare|hurt|kick|hit|drown|squeeze|harm) (your|the)',
    '(your|the) (cat|dog|pet|fish|bird|hamster) ..4 (minecraft|roblox|adopt|game|ball|vet|with a treat|stick|frisbee|toy)',
    '(toy|ball|frisbee|bone|treat|stick) ..4 (for|to|at) (your|the) (dog|cat|puppy)',
    'throw (your|the) (dog|cat|puppy) (a|the|his|her)',
    '(did|does|do) ..3 (kick|hit|hurt|scare|slap|pinch) your',
    '(kick|hit|pinch) your (brother|sister) (back|off)',
    '(saw|see) you (hit|kick)',
    // Told of somebody, and a tank is no fish.
    '(he|she|they|it|who|#Family) ..1 (hit|kick|scare|hurt|drown|squeeze|throw) the',
    '(dog|cat|bird|fish|hamster|rabbit) (tank|bowl|bed|flap|food|house|cage|box|lead|toy)',
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
