import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#ThreatPeople ..4 (see|sees|seeing|get|gets|know|knows|hear|hears|watch|receive|find out) ..4 (unless|if you do not|till you|until you) ..1 #ThreatYield',
    '(unless|if you do not) ..1 #ThreatYield ..5 #ThreatPeople ..4 (see|sees|get|gets|know|knows|hear|hears|watch|receive|find out)',
  ],
  unless: ['..8 #ThreatHarmless'],
  confidence: 'certain',
  bright: true,
  means: 'Says that others will see or hear of something unless the child does what it is told.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'everyone at ur school is gonna see it unless u do what i say',
    'your mum will get every picture unless you pay',
    'if you dont send more your whole class will see them',
    'all ur followers will know unless u answer me',
  ],
  passes: [
    'everyone will see the trailer on friday',
    'nobody knows the ending unless you watch it',
    'your class gets the prize if you win the match',
    'your mum will see the note in your bag',
  ],
};
