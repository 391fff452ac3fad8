import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (hola|si|no|vale|ok|oki|buenas|gracias|perdon|adios|dale|bueno|ya|ay|te quiero|buenas noches|buenos dias|listo|voy) (si|no|vale|ya|gracias)? (mama|mami|ma|papa|papi|pa|abuela|abuelo|abu|abuelita|yaya|yayo|nona|tata|abueli) ($|ya|voy|estoy|si|no|me|que|puedo|te|puedes|cuando|llego|solo|todo)',
    '^ (mama|mami|papa|abuela|abuelo|abu|yaya|yayo|abuelita) (estoy|ya|voy|puedo|me|cuando|que|donde|puedes|ven|soy|llego|tengo|no|si|te|hay)',
    '(vale|ok|si|no|gracias|hola|bueno|dale|ya|voy|luego|ahora|bien|aqui|tarde|casa|clase|min|minutos|#Number|adios|yo|va|listo|quiero) (mama|mami|papa|abuela|abuelo|abu|yaya|yayo|abuelita) $',
  ],
  unless: [
    '(mama|papa|mami|papi|abuela|abuelo) (dice|no me|me (deja|dijo|ha|regano|compro|llama|castigo)|esta|va|quiere|sabe|trabaja|no (quiere|sabe|esta|deja|puede)) ..3',
  ],
  confidence: 'strong',
  means: 'The child calls them what one calls a parent or grandparent, so they seem to know each other well.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['hola mama', 'vale abuela, ya voy', 'papa puedes venir a por mi', 'gracias yayo'],
  passes: ['mama dice que no', 'mi mama me deja', 'no mama no quiere'],
};
