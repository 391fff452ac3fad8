import type { Examples, Rule } from '../../../lib/engine/rule';
import secretHarmless from '../vetoes/secret-harmless';

export default {
  match: [
    '(shh|shhh|chito|calladita|calladito|callada|en secreto|a escondidas|discreta|discreto|con discrecion|silencio)',
    '(no|ni) (me|le|les|se lo|lo)? ..1 #TellNot ..2 (nada|esto|eso)',
    '(es|esto es) (un )?..1 (secreto|privado|confidencial|solo nuestro)',
    '(te puedo|puedo) (contar|confiar|decir) ..2 (secreto|algo)',
    'que no se (entere|enteren) ..1 nadie',
  ],
  unless: [
    ...secretHarmless,
    '(profe|clase|examen|biblioteca|cine|jugar|jugamos|bebe|duerme) ..6',
    '..6 (clase|examen|biblioteca|cine|jugar|bebe|duerme|partida|premio|nivel|cofre)',
    'no (me|le|te) (digas|diga|cuentes) (eso|nada|que)',
  ],
  confidence: 'strong',
  means: 'Wants the child to keep quiet or whispers about it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['es un secreto, shh', 'no digas nada de esto', 'en secreto'],
  passes: ['silencio en clase', 'no me digas eso jaja', 'cofre secreto en el nivel 3'],
};
