import type { Guard } from '../../../lib/engine/rule';

/** A picture was asked for, but of a thing: homework, a pet, a build. */
export default {
  match: [
    '(de|du|des|avec|sur) (la|le|les|ton|ta|tes|votre|mon|ma|cette|ce|un|une)? ..1 #Chose',
    '(envoie|montre|file|partage) ..1 (la|le|les|ton|ta|tes|votre) #Chose',
    '(screen|capture) ..2',
  ],
  reach: 'around',
  factor: 0.1,
  only: ['image-request'],
  means: 'The picture asked for is of a thing, not of the child.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: 'mets ta cam sur le dessin' },
    { kind: 'image-request', text: 'je peux voir une photo du gâteau' },
  ],
  leaves: [
    { kind: 'image-request', text: 'envoie une photo de toi' },
    { kind: 'image-request', text: 'montre moi ta tête' },
  ],
};
