import type { Guard } from '../../../lib/engine/rule';

/** Somebody else said it, and the speaker passes it on. */
export default {
  match: [
    '(me|le|nos|les|te) (dijo|dijeron|pregunto|preguntaron|pidio|pidieron|escribio|escribieron|conto|solto|decia|decian|puso|pone) ..1 (que)?',
    '(ella|el|ellos|ellas|alguien|un tio|un tipo|una chica|un chico|una tia|un man|la profe|el profe|mi madre|mi padre|mi mama|mi papa|mi hermana|mi hermano|mi amiga|mi amigo) ..2 (dijo|dice|pregunto|pidio|escribio|me dijo|va y dice|estaba como|y me dice|solto|decia)',
    '(siempre|todos|la gente|los profes|en clase) (dicen|decian|preguntan)',
    '(y|entonces|luego) (me|va y) (dice|dijo|suelta|pregunta)',
  ],
  reach: 'before',
  factor: 0.2,
  spares: ['self-refusal', 'self-distress', 'self-disclosure', 'isolation'],
  means: 'Someone else said it; the speaker only tells of it.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'ella dijo no le digas a tu mama' },
    { kind: 'platform-move', text: 'un tipo me dijo pasame tu snap' },
    { kind: 'age-probe', text: 'el va y dice cuantos años tienes' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'no le digas a tu mama' },
    { kind: 'platform-move', text: 'pasame tu snap' },
  ],
};
