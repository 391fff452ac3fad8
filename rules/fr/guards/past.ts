import type { Guard } from '../../../lib/engine/rule';

/** It is over, and it was not about the child. */
export default {
  match: [
    '(le|la|le an|cet|cette|en) (annee derniere|an dernier|ete dernier|mois dernier|semaine derniere)',
    '(an dernier|annee derniere|ete dernier|hiver dernier|mois dernier)',
    'y a (#Number|deux|longtemps|des|quelques) (ans|annees|mois|lustres)?',
    '(quand (je|on|nous) (etais|etait|etions) (petit|petite|petits|jeune|jeunes|gosse|en|au))',
    '(a l epoque|a le epoque|autrefois|dans le temps|jadis)',
  ],
  reach: 'around',
  factor: 0.3,
  spares: [
    'flattery',
    'isolation',
    'persona-claim',
    'threat',
    'control-harm',
    'self-disclosure',
    'self-distress',
    'alone-probe',
  ],
  means: 'Tells of something long past.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: "l'an dernier dis rien à ta mère c'était notre phrase" },
    { kind: 'platform-move', text: 'ajoute moi sur snap elle disait y a deux ans' },
  ],
  leaves: [{ kind: 'secrecy', text: 'dis rien à ta mère' }],
};
