import type { Guard } from '../../../lib/engine/rule';

/** It is over, and it was not about the child. */
export default {
  match: [
    '(w zeszlym|w tamtym|w poprzednim) (roku|tygodniu|miesiacu|sezonie)',
    '(rok|lata|miesiac|tydzien|dawno|kiedys) temu',
    'jak (bylem|bylam|bylismy) (maly|mala|mali|dzieckiem)',
    'dawno temu',
    'za moich czasow',
    'kiedys (mialem|mialam|robilem|robilam|bylo)',
  ],
  reach: 'around',
  factor: 0.3,
  spares: ['flattery', 'isolation', 'persona-claim', 'threat', 'control-harm', 'self-disclosure', 'self-distress'],
  means: 'Tells of something long past.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'nie mow mamie tak mowilismy lata temu' },
    { kind: 'platform-move', text: 'dodaj mnie na snapie to bylo dawno temu' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'nie mow mamie' },
    { kind: 'platform-move', text: 'dodaj mnie na snapie' },
  ],
};
