import type { Guard } from '../../../lib/engine/rule';

/** A birthday, a present, a party for someone else: a secret that ends with a cake. “A surprise for you” is not meant. */
export default {
  match: [
    '(überraschung|überraschungsparty) !(für dich)',
    '(sein|seinen|seine|ihr|ihren|ihrem|seinem|zum|den|der|das|ein|mein|#Adult|fürs) ..2 (geburtstag|bday|geschenk|party|feier|jubiläum|abschied|hochzeitstag|wichtelgeschenk)',
    '(muttertag|vatertag|valentinstag|weihnachten|nikolaus|ostern)',
    '(wichteln|wichtelt|abschiedskarte|🎂|🎉|🥳|🎄)',
    '(spoiler|spoilern|ende vom film|plot twist|staffelfinale)',
  ],
  reach: 'nearby',
  factor: 0.2,
  only: ['secrecy'],
  means: 'A surprise for someone else, which is told in the end.',
} satisfies Guard;

export const examples = {
  weakens: [{ kind: 'secrecy', text: 'sag deiner mama nix es ist ne überraschung' }],
  leaves: [
    { kind: 'secrecy', text: 'sag deiner mama nix' },
    { kind: 'secrecy', text: 'behalt das für dich, ich hab eine überraschung für dich' },
  ],
};
