import type { Guard } from '../../../lib/engine/rule';

/** Said to a whole room, not to one child. */
export default {
  match: [
    '(hej|czesc|siema|elo|witam|witajcie) (wszyscy|wszystkim|ludzie|ekipa|klasa|dzieci|kochani|czat)',
    '(wszyscy|ludzie|ekipa|klasa|kochani|dzieciaki) (kto|czy|prosze|pamietajcie|dodajcie|wyslijcie)',
    '(wyslijcie|dodajcie|przyjdzcie|zostancie|macie|jestescie|wpadnijcie|piszcie|wbijajcie|wlaczcie|dajcie|zrobcie)',
    '(lfg|rekrutacja|gildia|gildii|klan|klanu|giveaway|link w bio|link w opisie|subskrybujcie|szukamy graczy)',
  ],
  reach: 'message',
  factor: 0.5,
  only: ['platform-move', 'gift-lure', 'image-request', 'persona-claim', 'meet-offline'],
  means: 'Said to many people at once.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'platform-move', text: 'dodaj mnie na discordzie, rekrutacja do klanu' },
    { kind: 'image-request', text: 'wyslij swoje zdjecie, ludzie wyslijcie swoje' },
  ],
  leaves: [{ kind: 'platform-move', text: 'dodaj mnie na discordzie' }],
};
