import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'mi (numero|telefono|cel|celular|movil|num) (es|#Phone|#Number)',
    '#Phone',
    'mi #Platform (es|#Handle) ..3',
    '(agregame|buscame|sigueme|seguime) ..3 (como|soy|#Handle)',
  ],
  unless: ['mi numero (de|favorito) ..3'],
  confidence: 'strong',
  slot: 'phone',
  means: 'The child gives a telephone number or an account.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mi numero es 612 345 678', 'mi insta es luna_07', 'buscame como danigol9'],
  passes: ['mi numero favorito es el 7', 'mi insta no carga', 'el numero de pagina es 12'],
};
