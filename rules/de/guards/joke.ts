import type { Guard } from '../../../lib/engine/rule';

/** Marked as a joke. People who mean it joke too, so this stays small, and threats, orders and secrets are never made smaller by it. */
export default {
  match: ['(spaß|spässle|nur spaß|war nur spaß|scherz|nur ein scherz|joke|jk|😂|🤣|💀|😭|war ein witz|kleiner scherz)'],
  reach: 'message',
  factor: 0.8,
  spares: ['threat', 'control-harm', 'secrecy', 'self-refusal', 'self-distress'],
  means: 'Marked as a joke.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: 'schick mir ein bild von dir 😂' },
    { kind: 'age-probe', text: 'wie alt bist du spaß' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'sag deiner mama nix 😂' },
    { kind: 'image-request', text: 'schick mir ein bild von dir' },
  ],
};
