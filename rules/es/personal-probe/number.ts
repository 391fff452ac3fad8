import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(dame|deme|pasame|paseme|mandame|enviame|dime|cual es|decime|me das|me pasas|tienes|puedes darme|me dejas|dejame|me puedes dar|quiero|escribeme) ..2 (tu|su) ..1 (numero|telefono|cel|celular|movil|fono|numerito|num)',
    '(tu numero|un numero) ..2 (de telefono|de movil|para llamarte|para hablar|para agregarte|y te|$?)',
    '(te|puedo) ..1 (llamo|llamarte|marcarte|marco) ..2 (al movil|al cel|al telefono|por telefono|a tu)',
  ],
  unless: [
    'numero ..2 (de (camiseta|lista|pedido|serie|cuenta|la|clase|pagina|zapato|talla)|favorito|primo|par|de goles)',
    '(numero|telefono) ..3 (de|del) (tu|la|el|mi) (madre|mama|padre|papa|profe|abuela|tienda|dentista|academia|cole)',
  ],
  confidence: 'strong',
  slot: 'phone',
  means: "Asks for the child's telephone number, or wants to ring it.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['pasame tu numero', 'me das tu telefono', 'te llamo al movil?'],
  passes: ['cual es tu numero favorito', 'pasame el numero de la academia', 'dime el numero de lista'],
};
