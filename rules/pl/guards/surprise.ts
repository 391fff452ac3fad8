import type { Guard } from '../../../lib/engine/rule';

/** A birthday, a present, a party for someone else, gossip about who likes whom. "A surprise for you" is not meant. */
export default {
  match: [
    'niespodzianka !(dla ciebie)',
    '(urodziny|imieniny|imienin|rocznica|rocznice)',
    '(dzien (mama|tata|babcia|nauczyciel|kobiet|matki|ojca))',
    '(gwiazdke|gwiazdka|mikolajki|mikolaja|walentynki|swieta) ..3',
    'prezent (dla|na) ..1 (mama|tata|babcia|pani|niej|niego|znajomi|siostra|brat)',
    '(tort|torcie|tortu|zrzutka|zrzutke|skladamy sie|🎂|🎉|🥳)',
    '(spoiler|spojler|spoileruj|zakonczenie|final serialu)',
    '#GossipWord',
  ],
  reach: 'nearby',
  factor: 0.2,
  only: ['secrecy'],
  means: 'A surprise for someone else, which is told in the end.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'robimy jej urodziny! nie mow mamie' },
    { kind: 'secrecy', text: 'nie mow mamie to niespodzianka' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'nie mow mamie' },
    { kind: 'secrecy', text: 'nie mow mamie mam cos dla ciebie' },
  ],
};
