import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tengo|cumpli|voy a cumplir) #Age',
    'vivo en',
    '(mi|el) (numero|telefono|cel|celular|movil) es',
    '(voy|estudio) ..2 (colegio|cole|escuela|instituto|insti|secundaria)',
  ],
  unless: ['vivo (por|para)', 'tengo #Age (puntos|vidas|monedas|skins|euros)', 'numero de'],
  confidence: 'strong',
  means: 'The child tells something by which they can be found.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tengo 12', 'vivo en toledo', 'mi numero es 612 345 678'],
  passes: ['tengo hambre', 'vivo por los findes', 'mi numero de vidas es 3'],
};
