import type { Guard } from '../../../lib/engine/rule';

/** The other takes a no well, as friends do. It believes no match less; the conversation model reads the mark. */
export default {
  match: [
    '^ (ok|vale|ah|bueno|claro|tranqui|tranquila|tranquilo|va|dale|sale)? (no pasa nada|no hay problema|sin problema|todo bien|tranqui|tranquila|no te preocupes|sin presion|como quieras|cuando quieras|lo entiendo|esta bien|no importa)',
    '(perdon por preguntar|perdona por preguntar|disculpa por preguntar|no tienes que|no tenes que|no hace falta)',
  ],
  reach: 'nearby',
  factor: 1,
  means: 'Takes the no well.',
} satisfies Guard;

export const examples = {
  weakens: [],
  leaves: [{ kind: 'secrecy', text: 'no pasa nada, no le digas a tu mama' }],
};
