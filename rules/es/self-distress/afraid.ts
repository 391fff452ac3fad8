import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tengo|me da|me das|me esta dando|me estas dando|me dio|siento) ..1 (mucho )?(miedo|panico|ansiedad|asco|mal rollo|angustia)',
    '(me (asustas|estas asustando|incomodas|estas incomodando|haces sentir mal))',
    'estoy ..1 (asustada|asustado|temblando|llorando|incomoda|incomodo|muy mal|agobiada|agobiado|desesperada|desesperado)',
    'me siento ..1 (mal|rara|raro|incomoda|incomodo|sucia|sucio|culpable|fatal|sola|presionada|presionado|obligada)',
    '(no se|ya no se) que (hacer|hago)',
    '(no puedo dormir|no paro de llorar|quiero llorar|me quiero morir|quiero desaparecer)',
  ],
  unless: [
    '(me da|tengo|da) ..1 (miedo|asco|panico) ..3 (peli|boss|jefe|examen|juego|nivel|aranas|serie|exponer|payasos|tormenta|fnaf|oscuridad|insecto|bichos|brocoli)',
    'no se que (hacer|hago) ..3 (nivel|ejercicio|de comer|boss|en el 4|la 4|para cenar|de tarea|con el boss|aburrida|aburrido|esta tarde)',
    '(me quiero morir) ..3 (de risa|de verguenza|con mates|los deberes)',
  ],
  confidence: 'strong',
  means: 'The child says that they are afraid or do not feel well with it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['me das miedo', 'estoy asustada', 'no se que hacer', 'me siento sucia'],
  passes: ['la peli da risa', 'me da miedo el examen', 'no se que hacer en el ejercicio 4'],
};
