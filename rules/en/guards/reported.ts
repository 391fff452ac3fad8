import type { Guard } from '../../../lib/engine/rule';

/** Somebody else said it, and the speaker passes it on. "Your mum said" is left alone: that is how a pick-up is made to sound allowed. */
export default {
  match: [
    '#PronounThird (was|were)? (just)? #Reporting',
    '(my|our|the|her|his|their|this|some) ..2 #Reporting',
    '(everyone|everybody|people|teachers|adults|parents) (always)? #Reporting',
    'i (told|asked|said to) (him|her|them|my|the|mum|dad)',
    '(then|and|so|just|keeps|kept|literally) (said|asked|told|says|goes|wrote)',
    'it (says|said)',
  ],
  reach: 'before',
  factor: 0.2,
  spares: ['self-refusal', 'self-distress', 'self-disclosure', 'isolation'],
  means: 'Someone else said it; the speaker only tells of it.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'she said dont tell your mum' },
    { kind: 'platform-move', text: 'some guy was like whats ur snap' },
    { kind: 'age-probe', text: 'he asked how old are you' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'dont tell your mum' },
    { kind: 'platform-move', text: 'i said whats ur snap' },
  ],
};
