import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: ['cuantos (anos|anitos) (tienes|tenes|teneis|tienen|cumples)', '(que|cual es tu) edad ..1 (tienes|tenes)?'],
  confidence: 'certain',
  slot: 'age',
  means: 'Asks how old the child is, or in which year they were born.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['cuantos años tienes', 'q edad tienes', 'que edad tenes?'],
  passes: ['cuantos puntos tienes', 'cuantas vidas tienes', 'en que nivel estas'],
};
