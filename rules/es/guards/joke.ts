import type { Guard } from '../../../lib/engine/rule';

/** Marked as a joke. People who mean it joke too, so this stays small, and threats, orders and secrets are never made smaller by it. */
export default {
  match: [
    '(es broma|broma|bromita|de broma|era broma|es joda|joda|de jodes|no te creas|ntc|te la creiste|es coña|de coña|vacilando|😂|🤣|💀|😭)',
  ],
  reach: 'message',
  factor: 0.8,
  spares: ['threat', 'control-harm', 'secrecy', 'self-refusal', 'self-distress'],
  means: 'Marked as a joke.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'age-probe', text: 'cuantos años tienes 😂' },
    { kind: 'platform-move', text: 'agregame a snap es broma' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'no le digas a tu mama es broma' },
    { kind: 'age-probe', text: 'cuantos años tienes' },
  ],
};
