import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you (always|really|just|still)? (make|made|makes|got) me (so)? (smile|smiling|happy|blush|blushing|melt|nervous|feel|laugh so|better|whole)',
    '(get|got|gives me|give me|having) (the)? butterflies',
    '(smile|laugh|voice|message|text|messages) (made|makes|make) my (day|night|week)',
    'you are (so|such|really|too|just) (a)? (sweet|kind|lovely|thoughtful|caring|talented|natural|charming|sweetheart|good girl|good boy|good listener|ray of) (to me|person|girl|boy|you know|soul|and|tho|with|$)',
    '(love|like|enjoy) (talking|chatting|playing|spending time|being) (to|with) you (so much|more|the most|best|a lot|every|all|at night)',
  ],
  unless: ['you make me feel (sick|i will|old|like (playing|pizza|eating))'],
  confidence: 'weak',
  means: 'Speaks of what the child makes them feel; sweet between friends, too much from somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u make me smile so much',
    'i get butterflies when u msg',
    'ur smile made my day',
    'ur so sweet you know',
    'i love talking to you so much',
  ],
  passes: [
    'you made me laugh in maths',
    'sweet and sour chicken',
    'you make me feel sick with those worms',
    'my heart rate was 140',
    'i love playing with you guys',
  ],
};
