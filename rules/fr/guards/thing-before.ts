import type { Guard } from '../../../lib/engine/rule';

/** The talk is about a pet, a drawing, food or homework: "envoie une photo" asks for one of that. Rules that name the child are deaf to it. */
export default {
  match: [
    '(mon|ma|mes|ton|ta|tes|le|la|les|des|un|une|notre|nouveau|nouvelle) ..1 (#Chose)',
    '(page|p|ex|exo|exercice|numero) #Number',
    '(j ai|je ai|tu as|on a) ..1 (adopte|cuisine|dessine|construis|fabrique|peint|achete|fini|finis) ..3',
  ],
  reach: 'nearby',
  factor: 0.3,
  only: ['image-request'],
  means: 'The talk is about a thing or a pet.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: "j'ai adopté un chiot ! envoie une photo" },
    { kind: 'image-request', text: 'ton gâteau a l air trop bon, envoie une photo' },
  ],
  leaves: [{ kind: 'image-request', text: 'envoie une photo' }],
};
