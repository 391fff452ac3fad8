import type { Guard } from '../../../lib/engine/rule';

/** It happens inside a game: meeting at spawn, alone in the lobby. */
export default {
  match: [
    '#HarmlessGame',
    '(brauch|brauchen|suchen|such) ..2 (mitspieler|healer|tank|duo|einen mann|noch einen)',
    '#Number (v|gegen) #Number',
  ],
  reach: 'around',
  factor: 0.2,
  only: ['alone-probe', 'meet-offline', 'personal-probe', 'pressure', 'control-harm', 'account-request'],
  means: 'Said of places and people in a game.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'alone-probe', text: 'bist du allein in der lobby' },
    { kind: 'meet-offline', text: 'wollen wir uns am spawn treffen' },
  ],
  leaves: [
    { kind: 'alone-probe', text: 'bist du allein zuhause' },
    { kind: 'meet-offline', text: 'wollen wir uns treffen' },
  ],
};
