import type { Examples, Rule } from '../../../lib/engine/rule';
import chose from '../vetoes/chose';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(photo|video|selfie|snap|nude|une seule|juste une|cam) ..5 (rien que pour moi|juste pour moi|que pour moi|seulement pour moi|pour moi seul|entre nous|reste entre)',
    '(photo|video|selfie|snap|juste une|une seule) ..6 (je|j) ..1 (la|le|les)? ..1 (montre|efface|supprime|partage|envoie|garde) ..2 (a personne|pas|apres|direct|tout de suite|pour moi|aussitot)',
    '(photo|video|selfie|snap) ..6 (personne) ..2 (sais|saura|verra|voir)',
    '(photo|video|selfie|snap) (en|a) (vue unique|usage unique|ephemere|mode ephemere)',
    '(je le dis|je dirai|je la montre|je montre) ..1 a personne ..5 (photo|enleve|montre|cam|envoie)',
  ],
  unless: [
    ...chose,
    ...recit,
    ...jeu,
    '(a personne de autre que|a ma mere|a mamie) ..4',
    '..4 (a ma mere|a mamie|du groupe|de classe)',
  ],
  confidence: 'strong',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  slot: 'picture',
  means: 'Says that a picture would stay with them alone, to get one.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['juste une photo, je la montre à personne', 'envoie une photo rien que pour moi', 'une photo en vue unique'],
  passes: [
    'juste une photo de ton chat pour moi',
    'la photo de classe, personne la verra',
    'je garde la photo du groupe pour moi',
  ],
};
