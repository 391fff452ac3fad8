import type { Guard } from '../../../lib/engine/rule';

/** It is over, and it was not about the child. */
export default {
  match: [
    '(anno|mese|estate|inverno|settimana) (scorso|scorsa|passato|passata)',
    '(anni|mesi|secoli) fa',
    '(un tempo|una volta quando|da piccola|da piccolo|da bambina|da bambino|quando ero|quando eravamo|ai miei tempi)',
  ],
  reach: 'around',
  factor: 0.3,
  spares: ['flattery', 'isolation', 'persona-claim', 'threat', 'control-harm', 'self-disclosure', 'self-distress'],
  means: 'Tells of something long past.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'anni fa era il nostro segreto' },
    { kind: 'platform-move', text: 'anni fa scrivimi su msn e aggiungimi su skype' },
  ],
  leaves: [{ kind: 'secrecy', text: 'sara il nostro segreto' }],
};
