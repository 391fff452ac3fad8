import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(wann|um wie viel uhr|wieviel uhr|bis wann) ..2 (hast du|kommst du|gehst du|bist du|musst du|fährst du) ..3 (aus|schule aus|schulschluss|nach hause|heim|von der schule|zuhause|zurück|zum training|frei|unterricht)',
    '(wie|womit|mit wem|welchen) ..1 (kommst|gehst|fährst|bus nimmst) (du)? ..2 (schule|heim|nach hause|zur schule|zum training|bus)',
    '(mit wem|bei wem) (wohnst|lebst) (du)? ..2',
    '(hast du|hesch) ..1 (geschwister|einen bruder|eine schwester|ein bruder|ein schwester|ältere geschwister|große brüder|großen bruder)',
    '(wo|als was|was) (arbeitet|arbeiten|machen|macht|schafft) ..1 dein #Adult ..3',
    '(sind|leben) dein eltern ..2 (getrennt|geschieden|zusammen|streng)',
  ],
  unless: ['(wann hast du) ..2 (zeit|lust|geburtstag|ferien|gespielt)', '(wann kommst du) ..2 (on|online|rein|rüber)'],
  confidence: 'fair',
  slot: 'routine',
  means: 'Asks about daily times and ways, or with whom the child lives.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['wann hast du aus', 'mit wem wohnst du', 'hast du geschwister', 'wie kommst du zur schule'],
  passes: ['wann kommst du on', 'mit wem spielst du', 'wie kommst du auf die lösung'],
};
