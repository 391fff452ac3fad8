import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(any|nice|other|another|cute|one|more) (picture|pictures|pic|pics|selfie|selfies) (of you|on your|you have|for me|i can see|up|yet|like that|to show|from you|then|$)',
    '(have|got|put|post|add|take|send|see) (a|any|some|new|more|other|your) (new|more|other)? (pictures|pics|selfies)',
    '(your|love your|like your) (pics|selfies|profile picture|profile pic)',
    'pictures for me',
  ],
  unless: [
    '#Picture ..4 (of|from) (the|a|an|it|that|this|our|his|her|their|my|#PicturedThing)',
    '#PicturedThing ..3 (picture|pictures|pics)',
    '(he|she|they|we|i) ..3 (picture|pictures|pic|pics|selfies|profile picture)',
    '(team|class|group|school|nan|mum|dad|wedding|holiday|trip|baby|game|cover|album|error) ..6 (picture|pictures|pic|pics)',
    '(picture|pictures|pic|pics) ..6 (team|class|group|school|nan|mum|dad|wedding|trip|baby|game|album|website|link|ubuntu|desktop)',
  ],
  confidence: 'weak',
  slot: 'picture',
  means: "Keeps coming back to the child's pictures, which can lead on to asking for more.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['any pics of you', 'got any new pics', 'love your selfies', 'pics for me?', 'can you post more pics'],
  passes: ['nan has pics of the baby', 'any pictures of the team', 'she got new pics', 'pics from the trip'],
};
