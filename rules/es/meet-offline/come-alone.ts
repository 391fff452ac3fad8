import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ven|vente|veni|venite|vengas|vienes|venir|ve) ..4 (sola|solo|solita|solito|sin nadie|sin amigos)',
    '(ven|vente|veni|vengas|venir|ve|quedamos|nos vemos) ..4 sin (tu|tus|que ..1 (tu|tus)) #Adult',
    '(nos vemos|quedamos|encontremonos|juntemonos|quedar|vernos|juntarnos) ..6 (solos|solas|a solas|sin nadie|sin que nadie|tu y yo solos)',
  ],
  unless: ['(fui|voy|iba) ..2 (sola|solo)'],
  confidence: 'certain',
  bright: true,
  means: 'Wants the child to come to a meeting alone.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ven sola al parque a las 8',
    'quedamos a solas el sabado',
    'nos vemos en el puente sin que nadie lo sepa',
    'vente solo porfa',
  ],
  passes: ['fui sola al cole hoy', 'nos vemos en el entreno', 'ven con tu hermana a mi cumple'],
};
