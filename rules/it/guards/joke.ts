import type { Guard } from '../../../lib/engine/rule';

/** Marked as a joke. People who mean it joke too, so this stays small, and threats, orders and secrets are never made smaller by it. */
export default {
  match: ['(scherzo|scherzavo|sto scherzando|per scherzo|😂|🤣|💀|😭)'],
  reach: 'message',
  factor: 0.8,
  spares: ['threat', 'control-harm', 'secrecy', 'self-refusal', 'self-distress'],
  means: 'Marked as a joke.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: 'mandami una foto tua 😂' },
    { kind: 'age-probe', text: 'quanti anni hai scherzo' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'non dirlo a tua madre 😂' },
    { kind: 'image-request', text: 'mandami una foto tua' },
  ],
};
