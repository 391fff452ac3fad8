import type { Guard } from '../../../lib/engine/rule';

/** A lesson, a poster, a warning: two words of safety near each other. “Block” and “report” alone are not among them, because threats use them too. */
export default {
  match: [
    '#SafetyWord ..9 #SafetyWord',
    '(vertrauensperson|cybergrooming|klicksafe|medienkompetenz|internetsicherheit|safer internet|rat auf draht|nummer gegen kummer|pro juventute|präventionstag|warnsignale)',
    '(tipp|lektion|folie) #Number',
    '(erwachsenen|person) (dem|der|denen) du vertraust',
  ],
  reach: 'message',
  factor: 0.1,
  means: 'Teaches how to stay out of trouble online.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'cybergrooming erkennt man an sätzen wie sag deiner mama nix' },
    { kind: 'image-request', text: 'warnsignale: schick mir ein bild von dir' },
  ],
  leaves: [{ kind: 'secrecy', text: 'sag deiner mama nix ich meld dich' }],
};
