import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tengo|me da|me das|me esta dando) miedo',
    'estoy (asustada|asustado|nerviosa|nervioso|incomoda|incomodo)',
    'no se que hacer',
    'me siento (mal|rara|raro|incomoda|incomodo)',
  ],
  confidence: 'strong',
  means: 'The child says that they are afraid or do not feel well with it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['me das miedo', 'estoy asustada', 'no se que hacer'],
  passes: ['la peli da risa', 'estoy aburrida', 'se que hacer en el nivel 4'],
};
