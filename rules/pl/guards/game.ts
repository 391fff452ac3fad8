import type { Guard } from '../../../lib/engine/rule';

/** It happens inside a game: meeting at spawn, alone in the lobby. */
export default {
  match: ['#GameWord'],
  reach: 'around',
  factor: 0.2,
  only: ['alone-probe', 'meet-offline', 'personal-probe', 'pressure', 'control-harm', 'account-request', 'age-probe'],
  means: 'Said of places and people in a game.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'meet-offline', text: 'spotkajmy sie na zywo na spawnie' },
    { kind: 'alone-probe', text: 'jestes sama w lobby?' },
  ],
  leaves: [
    { kind: 'meet-offline', text: 'spotkajmy sie w parku' },
    { kind: 'alone-probe', text: 'jestes sama w pokoju?' },
  ],
};
