import type { Guard } from '../../../lib/engine/rule';

/** It is over, and it was not about the child. */
export default {
  match: [
    '(letztes|letzten|letzte|vorletztes|voriges) (jahr|sommer|winter|monat|schuljahr|ferien)',
    'vor (#Number|ein|paar|vielen|zwei|drei|einigen) (jahren|monaten|jahr)',
    '(damals|früher|seinerzeit|als kind|als ich klein|als wir klein|als ich noch)',
    '(hatten|waren|haben) wir (immer|früher|damals)',
  ],
  reach: 'around',
  factor: 0.3,
  spares: ['flattery', 'isolation', 'persona-claim', 'threat', 'control-harm', 'self-disclosure', 'self-distress'],
  means: 'Tells of something long past.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'früher war das unser kleines geheimnis' },
    { kind: 'platform-move', text: 'schreib mir auf insta hieß es letztes jahr' },
  ],
  leaves: [{ kind: 'secrecy', text: 'unser kleines geheimnis' }],
};
