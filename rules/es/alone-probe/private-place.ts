import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ve|vete|anda|andate|metete|vas) ..2 (a un|a tu|al) ..1 (lugar|sitio|cuarto|bano|habitacion|rincon) ..2 (privado|solo|sola|tranquilo|cuarto|$)',
    '(donde|en que) ..2 (nadie (te )?(vea|oiga|escuche|moleste)|no te (vean|oigan|escuchen|molesten))',
    '(estas|ya estas|sigues) en (tu cama|la cama|tu cuarto|tu habitacion|tu pieza|tu recamara)',
    '(puedes|podes) hablar ..3 (tranquila|tranquilo|sin que|sola|a solas|ahora)',
  ],
  unless: ['..6 (estudiar|deberes|tarea|cenar|dormir|ordenar|recoger)'],
  confidence: 'fair',
  slot: 'alone',
  means: 'Asks the child to go somewhere private or to be where nobody listens.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ve a un lugar privado', 'estas en tu cama?', 'donde nadie te oiga'],
  passes: ['vete a tu cuarto a estudiar', 'donde nadie recoge la basura', 'estas en tu equipo de siempre?'],
};
