import type { Guard } from '../../../lib/engine/rule';

/** It happens inside a game: meeting at spawn, alone in the lobby. */
export default {
  match: [
    '(en|al|a|de|por|del) (el|la|mi|tu|los)? ..1 #GameWord',
    '#GameWord',
    '(falta|necesito|buscamos) (un|uno|otro) (jugador|compañero|duo|healer|tanque|portero)',
    '#Number v #Number',
  ],
  reach: 'around',
  factor: 0.2,
  only: ['alone-probe', 'meet-offline', 'personal-probe', 'pressure', 'control-harm'],
  means: 'Said of places and people in a game.',
} satisfies Guard;

export const examples = {
  weakens: [{ kind: 'meet-offline', text: 'quieres quedar en el spawn un dia' }],
  leaves: [
    { kind: 'meet-offline', text: 'quieres quedar un dia' },
    { kind: 'alone-probe', text: 'estas sola en casa?' },
  ],
};
