import type { Guard } from '../../../lib/engine/rule';

/** Marked as a joke. People who mean it joke too, so this stays small, and threats, orders and secrets are never made smaller by it. */
export default {
  match: ['(zartuje|zart|zarcik|zartowalem|zartowalam|beka|heheszki|😂|🤣|💀|😭)'],
  reach: 'message',
  factor: 0.8,
  spares: ['threat', 'control-harm', 'secrecy', 'self-refusal', 'self-distress'],
  means: 'Marked as a joke.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: 'wyslij swoje zdjecie 😂' },
    { kind: 'age-probe', text: 'ile masz lat zartuje' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'nie mow mamie 😂' },
    { kind: 'image-request', text: 'wyslij swoje zdjecie' },
  ],
};
