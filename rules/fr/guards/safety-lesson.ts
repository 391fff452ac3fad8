import type { Guard } from '../../../lib/engine/rule';

/** A lesson, a poster, a warning. "Bloque" and "signale" alone are not among them, because threats use them too. */
export default {
  match: [
    '(adulte de confiance|personne de confiance|securite en ligne|securite sur internet|cyberharcelement|prevention|signes d alerte|signes de alerte|e enfance|3018|119|child focus|jeunesse j ecoute|tel jeunes)',
    'jamais ..1 (partage|donne|envoie) ..6',
    '(regle|conseil|astuce|lecon) #Number',
    '(si (quelquun|un inconnu) (te|vous)) ..6',
  ],
  reach: 'message',
  factor: 0.1,
  spares: ['self-distress', 'self-refusal'],
  means: 'Teaches how to stay out of trouble online.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'prévention : on te dit dis rien à ta mère' },
    { kind: 'image-request', text: 'parle à un adulte de confiance quand on écrit envoie une photo de toi' },
  ],
  leaves: [{ kind: 'secrecy', text: 'dis rien à ta mère ou je te signale' }],
};
