import type { Guard } from '../../../lib/engine/rule';

/** A birthday, a present, a party for someone else: a secret that ends with a cake. "Une surprise pour toi" is not meant. */
export default {
  match: [
    'surprise !(pour toi)',
    '(son|sa|leur|le|la|de|pour) ..2 (anniversaire|cadeau|fete|pot de depart|surprise)',
    'fete des (mere|pere|prof)',
    '(pere noel|secret santa|cadeau de noel|🎂|🎉|🥳)',
    '(spoil|spoiler|spoile|divulgache)',
  ],
  reach: 'nearby',
  factor: 0.2,
  only: ['secrecy'],
  means: 'A surprise for someone else, which is told in the end.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: "dis rien à ta mère c'est une surprise" },
    { kind: 'secrecy', text: "dis rien à ton père c'est pour son anniv" },
  ],
  leaves: [
    { kind: 'secrecy', text: "dis rien à ta mère j'ai une surprise pour toi" },
    { kind: 'secrecy', text: 'dis rien à ta mère' },
  ],
};
