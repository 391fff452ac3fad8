import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'cuantos (anos|anitos|abriles|agnos) ..1 (tienes|tenes|teneis|tienen|cumples|cumpliste|tiene usted|tiene|son|$?)',
    '(que|cual es tu|de que|tu|y tu|dime tu|decime tu) edad ..1 (tienes|tenes|eres|$?|es|$)',
    '^ edad $?',
    'cuantos ..1 (tienes|tenes) ..2 (anos|anitos)',
  ],
  unless: [
    '(tu|tus|su|el|la|ese|esa|este|esta|tiene) ..1 (perro|perra|gato|gata|hermano|hermana|server|servidor|cole|casa|coche|abuelo|abuela|profe|equipo|juego|mascota|primo|prima|bebe|pueblo|canal|hermanito|hermanita|madre|padre) ..4',
    '..5 (perro|perra|gato|gata|hermano|hermana|server|servidor|coche|abuelo|abuela|profe|juego|mascota|primo|prima|bebe|canal|hermanito|hermanita|jugando|viviendo|tocando|entrenando|estudiando)',
    'edad (media|de piedra|del hielo|moderna|minima|de oro|contemporanea|antigua)',
    '(en|de) que edad ..2 (media|historica)',
  ],
  confidence: 'certain',
  slot: 'age',
  means: 'Asks how old the child is, which somebody new has no need to know.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['cuantos años tienes', 'q edad tienes', 'que edad tenes?', 'edad?'],
  passes: ['cuantos puntos tienes', 'cuantos años tiene tu perro', 'en que nivel estas', 'examen de la edad media'],
};
