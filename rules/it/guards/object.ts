import type { Guard } from '../../../lib/engine/rule';

/** A picture was asked for, but of a thing: homework, a pet, a build. */
export default {
  match: [
    '(di|a|da|con|in|su) (la|le|lo|gli|tuo|mio|un|questo|quello|vostro|nostro|pagina|ultima|ultimo)? ..1 #Thing',
    '(manda|mandami|mandamela|passami|mi mandi|mi passi|fammi vedere|girami|inviami|mostrami|fai vedere) ..1 (la|le|lo|gli|tuo|mio|un|questo|quello|vostro|nostro)? #Thing',
    '#Thing (foto|video|screen)',
    '(foto|video) (di (classe|gruppo|squadra|famiglia|scuola)|profilo di|tessera)',
  ],
  reach: 'around',
  factor: 0.1,
  only: ['image-request'],
  means: 'The picture asked for is of a thing, not of the child.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: 'mandami una foto, quella dei compiti' },
    { kind: 'image-request', text: 'mi mandi una foto del tuo cane' },
  ],
  leaves: [
    { kind: 'image-request', text: 'mandami una foto tua' },
    { kind: 'image-request', text: 'mandami una foto del tuo viso' },
  ],
};
