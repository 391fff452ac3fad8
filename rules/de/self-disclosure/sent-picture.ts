import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(hab|habe|hab es|habs|hab dir) ..3 (geschickt|gesendet|hochgeladen|verschickt)',
    '(hier|da|ok hier|okay hier|so|bitteschön|da hast du) ..2 (bild|foto|selfie|mein bild)',
    '(ist|hab) ..1 (nur für dich|zeig es niemand|lösch es|lösch es)',
  ],
  unless: [
    '(hausaufgabe|hausaufgaben|referat|link|datei|mail|aufgabe|lösung|paket|brief|lehrerin|lehrer) ..6',
    '..6 (hausaufgabe|hausaufgaben|referat|link|datei|mail|aufgabe|lösung|paket|lehrerin|lehrer)',
  ],
  confidence: 'fair',
  speaker: 'self',
  slot: 'picture',
  means: 'You tell that you have sent a picture or something else.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['hab dir eins geschickt', 'ok hier das bild', 'habs dir gesendet'],
  passes: ['hab die hausaufgabe geschickt', 'hab dem lehrer die mail geschickt', 'hier ist es kalt'],
};
