import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'mi (camara|cam|webcam|micro|microfono|movil|celular) ..2 (no (funciona|va|sirve|anda|me va)|esta (rota|roto|mala|malo|danada|descompuesta)|se (rompio|dano|descompuso|jodio|estropeo))',
    'no (tengo|me anda|me va|me funciona|me sirve) ..2 (camara|cam|micro|microfono|webcam)',
    'no soy ..2 (raro|viejo|peligroso|malo|mala persona|un pervertido|un acosador|como los demas|un psicopata|un bicho raro|secuestrador)',
    '(no te voy a|no voy a|nunca te|jamas te) (hacer (nada|dano)|haria dano|lastimar|lastimaria|comer|hacer nada malo|mentiria|mentir)',
    '(puedes|podes) (confiar en mi|contarme (todo|lo que sea|lo que quieras)|decirme todo)',
    '(cuenta nueva|nueva cuenta|perdi mi cuenta|me hackearon) ..4 (soy yo|agregame|por eso|antes|seguidores)',
    '(tengo|soy) ..3 (#Number|veinte|diecinueve|veintitantos|dieciocho) ..3 (pero|aunque) ..3 (parezco|me siento|aparento|joven|nino|chico)',
  ],
  unless: [
    '(malo|mala) (en|para|jugando) ..2',
    '(clase|profe|examen|zoom|museo|tienda) ..6',
    '..6 (en clase|profe|zoom)',
  ],
  confidence: 'fair',
  means: 'Explains why the child cannot see or hear them, or that they mean no harm.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mi camara esta rota', 'no soy un viejo jaja', 'puedes confiar en mi', 'no te voy a hacer nada'],
  passes: ['la camara del museo esta rota', 'no tengo micro en clase', 'no soy malo en mates'],
};
