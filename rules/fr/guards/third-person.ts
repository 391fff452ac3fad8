import type { Guard } from '../../../lib/engine/rule';

/** The question is about someone or something else. */
export default {
  match: [
    '(il|elle|ils|elles) (a|ont|est|sont|habite|vis|finis|appelle|se)',
    '(ton|ta|tes|le|la|son|sa) ..1 (chien|chat|frere|soeur|cousin|cousine|prof|copain|ami|perso|serveur|lapin|hamster)',
  ],
  reach: 'around',
  factor: 0.2,
  only: ['age-probe', 'personal-probe'],
  means: 'Asks about someone or something else.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'personal-probe', text: 'dans quelle ville il habite ton cousin' },
    { kind: 'age-probe', text: "c'est quand ton anniv et celui de ta soeur" },
  ],
  leaves: [
    { kind: 'age-probe', text: "t'as quel âge" },
    { kind: 'personal-probe', text: "t'habites où" },
  ],
};
