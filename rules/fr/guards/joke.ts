import type { Guard } from '../../../lib/engine/rule';

/** Marked as a joke. People who mean it joke too, so this stays small, and threats, orders and secrets are never made smaller by it. */
export default {
  match: [
    '(je rigole|je deconne|je blague|c est une blague|pour rire|je plaisante|c est pour rire|je niaise|😂|🤣|💀|😭)',
  ],
  reach: 'message',
  factor: 0.8,
  spares: ['threat', 'control-harm', 'secrecy', 'self-refusal', 'self-distress'],
  means: 'Marked as a joke.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: 'envoie une photo de toi 😂' },
    { kind: 'age-probe', text: "t'as quel âge je rigole" },
  ],
  leaves: [
    { kind: 'secrecy', text: 'dis rien à ta mère 😂' },
    { kind: 'image-request', text: 'envoie une photo de toi' },
  ],
};
