import type { Guard } from '../../../lib/engine/rule';

/** It happens inside a game: meeting at spawn, alone in the lobby. */
export default {
  match: ['(in|at|to|near|by|on|from) (the|my|your|our|a)? #GamePlace', '#GamePlace'],
  reach: 'around',
  factor: 0.2,
  only: ['alone-probe', 'meet-offline', 'personal-probe', 'pressure', 'control-harm', 'account-request'],
  means: 'Said of places and people in a game.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'alone-probe', text: 'is anyone with you in the lobby' },
    { kind: 'meet-offline', text: 'lets meet up at spawn irl' },
  ],
  leaves: [
    { kind: 'alone-probe', text: 'are you alone in your room' },
    { kind: 'meet-offline', text: 'meet me at the park' },
  ],
};
