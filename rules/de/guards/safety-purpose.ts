import type { Guard } from '../../../lib/engine/rule';

/** What a carer says: doors, meals, lifts, clubs. */
export default {
  match: [
    '(abendessen|mittagessen|frühstück|essen) (ist|steht|gibt|fertig|um)',
    '(zahnarzt|kinderarzt|kieferorthopäde|arzttermin|paket|hausaufgaben machen|zähne putzen|turnbeutel|brotdose|pausenbrot|inhalator|medizin|ladekabel)',
    '(schlüssel) (liegt|ist|unter|hängt|hast)',
    '(vom|nach dem|zum|von der) (training|turnen|schwimmen|fußball|ballett|klavier|chor|hort|reiten|judo|musikschule|nachhilfe|kindergarten)',
    '(bussi|kuss|küsschen|lg|liebe grüße|deine|dein|hab dich lieb) (mama|papa|oma|opa|tante)',
    '(niemand|keinem|keiner) (aufmachen|reinlassen|die tür)',
  ],
  reach: 'message',
  factor: 0.3,
  only: ['alone-probe', 'meet-offline', 'personal-probe', 'image-request'],
  means: 'Said for the sake of meals, keys, lifts or school.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'alone-probe', text: 'bist du allein? essen steht im kühlschrank' },
    { kind: 'meet-offline', text: 'wollen wir uns treffen nach dem training' },
  ],
  leaves: [
    { kind: 'alone-probe', text: 'bist du allein' },
    { kind: 'meet-offline', text: 'ich hol dich ab' },
  ],
};
