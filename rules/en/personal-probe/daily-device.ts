import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(are|is) you (on|using|playing on) (a|your|the)? (phone|mobile|laptop|tablet|ipad|pc|computer|iphone|android|console|xbox|ps5|tv|mum s phone) or (a|your|the|on)? (phone|laptop|tablet|ipad|pc|computer|mobile|console|tv)',
    '(on this|on that|is that|is it|this) (on|a|your)? (phone|laptop|tablet|ipad|pc|computer|mobile) or (on)? (the|a|your)? (tv|phone|laptop|tablet|ipad|pc|computer|mobile)',
    '(what|which) (phone|device|tablet|laptop|computer) (do|are|you|have|is) you? (have|got|on|use|using|do)?',
    '(does|has|is) your (laptop|phone|tablet|pc|computer|ipad) (have|got) (a)? (camera|webcam|cam|sim|mic|microphone|wifi|front camera)',
    '(do|have) you (have|got) (a|your own|an|another|any other|a spare|an old|a second) (phone|mobile|laptop|tablet|computer|ipad|cell|smartphone|device|pc|iphone)',
  ],
  confidence: 'weak',
  slot: 'device',
  means: 'Asks what device the child uses. It prepares private calls, cameras and other apps.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'Are you on a phone or a pc love',
    ['on this or on the tv', 'are u on ur phone or laptop'],
    'does ur laptop have a camera',
    'what phone u got',
    'have u got a spare phone',
  ],
  passes: [
    'is the phone charger upstairs',
    'does the school laptop have word on it',
    'my laptop died',
    'which phone case is nicer',
    'my phone or yours for the playlist',
    'have you got a spare pen',
  ],
};
