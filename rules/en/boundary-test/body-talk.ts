import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'how (tall|heavy|big) are you',
    '(what|how much) do you weigh',
    '(show|see|check|feel) ..1 your (muscles|abs|legs|waist|back|tummy|stomach|shape)',
    'what size (are you|clothes do you|do you take|do you wear) !(in shoes|for the)',
    'your (body|figure|legs|waist) (is|are|look|looks) (so|amazing|lovely|nice|perfect|gorgeous|incredible|good)',
    'you (have|got) (such)? (a)? ..1 (nice|lovely|great|amazing|perfect|good|cute) (body|figure|legs|waist)',
  ],
  unless: [
    '(shoe|boot|shirt|blazer|kit|jersey|helmet|skate|skates|bike|tee|costume|hoodie|glove|gloves|ring|bib|wellies) ..6 (size|tall)',
    'size ..4 (shoe|shoes|boot|boots|shirt|kit|jersey|skates|feet|monitor|server|screen|map|base)',
    '(tall|weigh) ..6 (ride|rollercoaster|coaster|harness|doctor|dentist|netball|basketball|team|goalie)',
    'size do you wear ..4 (shoes|on sale)',
  ],
  confidence: 'fair',
  means: "Asks or talks about the child's body, which is the child's own business.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'how tall r u n what do u weigh',
    'what size do u wear',
    'ur legs look amazing',
    'you have such a nice figure',
    'show me ur muscles',
  ],
  passes: [
    'what size shoe are you for the skates',
    'how tall are you for the ride',
    'how tall is your tower',
    'what size is the map',
  ],
};
