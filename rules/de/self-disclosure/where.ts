import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ich wohn|ich wohne|wohn|wohne|leb|lebe|wohnen) ..1 (in|bei|im|am|an der|nähe|direkt|neben|auf) ..3',
    '(komm|komme|bin) (aus|us) ..2 (berlin|hamburg|münchen|köln|wien|zürich|bern|graz|basel|frankfurt|stuttgart|leipzig|dresden|bremen|hannover|essen|dortmund|linz|salzburg|luzern|$)',
    '(mein|meine) ..1 (adresse|handynummer|nummer|schule|straße|snap|insta|hausnummer|telefonnummer|name) (ist|lautet|heißt|wäre)',
    '(geh|gehe|bin) ..2 (auf|auf die|aufs|auf das|in die|ins) ..3 (schule|gymnasium|realschule|gesamtschule|grundschule|gymi|hauptschule|mittelschule|sekundarschule)',
    '(#Phone)',
    '(mein) (snap|insta|discord|tiktok|name) ..1 (ist|heißt) ..2',
  ],
  unless: [
    '(ferien|urlaub|mein base|minecraft|im hotel|mein char|rechnung|paket|bestellung) ..6',
    '(wohn|wohne|leb|lebe) ..3 (hinterm mond|von|für)',
  ],
  confidence: 'strong',
  speaker: 'self',
  slot: 'address',
  means: 'You tell where you live, your school or your number, by which you can be found.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich wohn in graz',
    'meine nummer ist 0171 2345678',
    'ich geh auf die goethe schule',
    'mein snap ist lena_07',
  ],
  passes: ['meine rechnung wohnt hinterm mond', 'meine base ist auf dem berg', 'geh auf die map'],
};
