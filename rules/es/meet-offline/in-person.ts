import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(vernos|conocernos|quedar|juntarnos|encontrarnos|verte|conocerte) ..3 (en persona|en la vida real|en mi casa|en tu casa|fuera de aqui)',
    '(quieres|queres|podemos|te gustaria|cuando) ..2 (quedar|vernos|conocernos|juntarnos|verte|venir a mi casa)',
  ],
  confidence: 'strong',
  means: 'Wants to meet in real life somebody who is only known online.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['podemos vernos en persona?', 'quieres quedar un dia', 'me gustaria conocerte en persona'],
  passes: ['quedamos en el puerta del cole con todos', 'nos vemos mañana en clase', 'cuando jugamos'],
};
