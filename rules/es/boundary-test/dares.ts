import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(jugamos|juguemos|juegas|quieres jugar|jugar|jugas) ..2 (verdad o reto|verdad o atrevete|verdad o consecuencia|verdad o desafio|preguntas (intimas|personales|calientes|picantes)|un juego (de|con) (preguntas|retos)|yo nunca|20 preguntas|a los retos)',
    '(verdad o reto|verdad o consecuencia|verdad o desafio) $?',
    '(te reto|te desafio|te apuesto|te atreves) ..2 (a|a que|si) ..5',
    '(te puedo|puedo|me dejas) ..1 (preguntar|hacerte|preguntarte|hacer) ..2 (algo|una pregunta|pregunta|cosa) ..1 (personal|intima|intimo|privada|privado|incomoda|atrevida|rara)',
    '(soñe|sone) (contigo|con vos) ..3',
    '(eres|sos|no seas) (timida|timido|vergonzosa|vergonzoso|penosa) ..2',
    '(te da|te doy|no te de) (verguenza|pena|miedo|corte) ..2',
    '(hacemos|hagamos|jugamos a|juguemos a) ..1 (rol|roleplay|rp|papas y mamas|el doctor|a los novios|que somos novios|que eres mi novia)',
    '(ponme|dame|puntuame|que nota me) ..2 (nota|puntuacion|del 1 al 10)',
  ],
  unless: [
    '(te (reto|desafio|apuesto|atreves)) ..6 (partida|1v1|duelo|carrera|ajedrez|fifa|mario|boss|nivel|mates|quiz|kahoot|salto|canasta|penalti|ranked|pvp|examen|uno)',
    'te da ..1 (verguenza|pena|miedo) ..5 (exponer|hablar en clase|la obra|cantar|el examen|arañas|payasos|la oscuridad|la peli|el perro)',
  ],
  confidence: 'strong',
  means: 'Tests how far the child goes along with dares and personal games.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['jugamos a verdad o reto', 'te puedo preguntar algo personal?', 'te da vergüenza?', 'soñé contigo'],
  passes: ['te reto a un 1v1', 'te da miedo la peli?', 'jugamos al uno'],
};
