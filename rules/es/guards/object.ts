import type { Guard } from '../../../lib/engine/rule';

/** A picture was asked for, but of a thing: homework, a pet, a build. */
export default {
  match: [
    '(de|del|con|a) (la|el|los|las|tu|tus|mi|un|una|ese|esa|su)? ..1 #ThingShown',
    '(captura|pantallazo|foto de grupo|foto de clase|foto de equipo|orla)',
  ],
  reach: 'around',
  factor: 0.1,
  only: ['image-request'],
  means: 'The picture asked for is of a thing, not of the child.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: 'mandame foto, la de los deberes' },
    { kind: 'image-request', text: 'pasame una foto de tu perro' },
  ],
  leaves: [
    { kind: 'image-request', text: 'mandame una foto tuya' },
    { kind: 'image-request', text: 'mandame foto' },
  ],
};
