import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(vivo|vivimos) (en|cerca de|por|al lado) ..3',
    'soy de ..2',
    'mi (direccion|calle|casa) (es|esta|queda) ..4',
  ],
  unless: [
    'vivo (por|para) (los|la|las|el) (findes|musica|comida)',
    '(vivo|vivimos) en ..2 (pijama|una nube|el lobby|minecraft|tension|clase)',
    'soy de (los|las|letras|ciencias|equipo|el|la) ..2',
  ],
  confidence: 'strong',
  slot: 'town',
  means: 'The child tells where they live or where they come from.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['vivo en toledo', 'soy de rosario', 'mi casa esta en la calle mayor'],
  passes: ['vivo por los findes', 'soy de los que llegan tarde', 'vivo en pijama'],
};
