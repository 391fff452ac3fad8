import type { Guard } from '../../../lib/engine/rule';

/** Marked as a joke. People who mean it joke too, so this stays small, and threats, orders and secrets are never made smaller by it. */
export default {
  match: ['(joking|jokes|just kidding|kidding|only messing|😂|🤣|💀|😭)'],
  reach: 'message',
  factor: 0.8,
  spares: ['threat', 'control-harm', 'secrecy', 'self-refusal', 'self-distress'],
  means: 'Marked as a joke.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: 'send me a pic of you 😂' },
    { kind: 'age-probe', text: 'how old are you just kidding' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'dont tell your mum 😂' },
    { kind: 'image-request', text: 'send me a pic of you' },
  ],
};
