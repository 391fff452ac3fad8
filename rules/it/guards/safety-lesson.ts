import type { Guard } from '../../../lib/engine/rule';

/** A lesson, a poster, a warning: an unmistakable safety word, or two others near each other. */
export default {
  match: [
    '#SafetyLesson ..9 #SafetyLesson',
    '(adulto di fiducia|adulto di cui ti fidi|telefono azzurro|polizia postale|adescamento|cyberbullismo|safer internet day|generazioni connesse|campanelli di allarme|campanello di allarme|sicurezza online|sicurezza in rete)',
    '(se|quando) (uno|qualcuno|un|chi) ..1 (sconosciuto|estraneo|adulto)? ..1 (ti (chiede|dice|scrive|minaccia)) ..1',
    '(regola|consiglio|punto|lezione|slide) #Number',
  ],
  reach: 'message',
  factor: 0.1,
  means: 'Teaches how to stay out of trouble online.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'se qualcuno ti dice non dirlo a tua madre parlane con un adulto di fiducia' },
    { kind: 'image-request', text: 'sicurezza online: se uno sconosciuto scrive mandami una foto tua, bloccalo' },
  ],
  leaves: [{ kind: 'secrecy', text: 'non dirlo a tua madre o ti segnalo' }],
};
