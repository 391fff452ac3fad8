import type { Guard } from '../../../lib/engine/rule';

/** It happens inside a game: meeting at spawn, alone in the lobby. */
export default {
  match: [
    '#Game',
    '(serve|manca|cerco|cerchiamo) ..1 (un|uno|altro) ..1 (compagno|player|giocatore|healer|tank|portiere)',
    '#Number v #Number',
  ],
  reach: 'around',
  factor: 0.2,
  only: ['alone-probe', 'meet-offline', 'personal-probe', 'pressure', 'control-harm', 'account-request'],
  means: 'Said of places and people in a game.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'alone-probe', text: 'sei da sola? io sono in lobby' },
    { kind: 'meet-offline', text: 'ci vediamo dal vivo allo spawn' },
  ],
  leaves: [
    { kind: 'alone-probe', text: 'sei sola a casa?' },
    { kind: 'meet-offline', text: 'ci vediamo dal vivo' },
  ],
};
