import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(no one|nobody) (likes|loves|wants|cares about|will ever love|would ever love|will ever want) you ..1 (just|go|anyway|here|except me|but me|like i do|apart from me|$)',
    '(you are|your life is|you were) (worthless|pathetic and|nothing without me|a waste of (space|air)|better off dead|useless to)',
    'you are nothing (without|but|to)',
  ],
  confidence: 'fair',
  means: 'Makes the child feel worth nothing, so that they stay and obey.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['no one likes u just go', 'ur life is worthless', 'you are nothing without me'],
  passes: [
    'you deserve it well done',
    'nobody likes you to leave early on the trip',
    'she said he was nothing without a hat',
  ],
};
