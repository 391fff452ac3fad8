import type { Guard } from '../../../lib/engine/rule';

/** A picture was asked for, and the talk is about a thing: homework, a pet, a build, something bought. */
export default {
  match: [
    '#Thing',
    '(kupilam|kupilem|ugotowalam|ugotowalem|narysowalam|narysowalem|zbudowalam|zbudowalem|ulozylam|ulozylem|znalazlam|znalazlem|dostalam|dostalem|upieklam|upieklem|zrobilam|zrobilem|pomalowalam|pomalowalem|uszylam|obcielam|obcialem|rysuje|buduje|maluje|gotuje|pieke|szyje)',
  ],
  reach: 'nearby',
  factor: 0.1,
  only: ['image-request'],
  means: 'The picture asked for is of a thing, not of the child.',
} satisfies Guard;

export const examples = {
  weakens: [{ kind: 'image-request', text: 'mam nowy rower! wyslij fotke' }],
  leaves: [
    { kind: 'image-request', text: 'wyslij swoje zdjecie' },
    { kind: 'image-request', text: 'wyslij zdjecie twarzy' },
  ],
};
