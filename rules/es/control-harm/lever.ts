import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'si (te vas|me dejas|me bloqueas|no me contestas|no contestas|no me respondes|me abandonas) ..3 (me mato|me voy a matar|me hago dano|me corto|me voy a hacer dano|me muero)',
    '(eres|sos) (mia|mio|de mi propiedad)',
    '(ahora )?(haces|haras|vas a hacer) lo que yo (diga|te diga|quiera)',
  ],
  unless: [
    'me muero de (risa|hambre|sueno|calor|frio|ganas)',
    '(espada|skin|base|casa|silla|esa|ese|esta) ..1 es (mia|mio)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Uses harm to themselves, or ownership, to control the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['si me bloqueas me mato', 'si te vas me hago daño y es tu culpa', 'eres mia', 'vas a hacer lo que yo diga'],
  passes: ['si te vas me llevo tu silla', 'esa espada es mia', 'me muero de risa'],
};
