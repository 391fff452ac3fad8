import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'yo (tambien )?tengo #Age',
    '(yo )?soy (cazatalentos|agente de modelos|fotografo de modelos|moderador|admin|del staff|de soporte)',
    'mi (camara|cam|webcam|micro) ..1 (no funciona|esta rota|no me anda|esta mala|no va|se rompio)',
    'no soy ..2 (raro|viejo|peligroso|malo|mala persona)',
  ],
  unless: ['tengo #Age (puntos|vidas|euros|monedas|skins|ejercicios|amigos)'],
  confidence: 'fair',
  means: 'Says who they are so that the child is less careful.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['yo tengo 14 también', 'soy cazatalentos', 'mi camara esta rota', 'no soy un viejo jaja'],
  passes: ['tengo 14 puntos', 'el moderador me expulso', 'la camara del museo esta rota'],
};
