import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(auf|in|an) (welche|welcher|welchem) (schule|gymnasium|realschule|gesamtschule|hauptschule|mittelschule|grundschule|verein|schui|kindergarten) ..3',
    '(welche|was für ein|wie heißt dein|wie heißt|was ist dein) ..1 (schule|gymnasium|realschule|gesamtschule|schul|verein|sportverein|reitstall|tanzschule) ..3',
    '(wie heißt|wie heisst) ..1 dein ..1 (lehrer|lehrerin|klassenlehrer|klassenlehrerin|trainer|beste freundin|bester freund)',
    '(gehst|bist) (du)? ..3 (gymnasium|realschule|gesamtschule|hauptschule|mittelschule|waldorfschule|internat)',
  ],
  unless: ['(auswärtsspiel|turnier|lauf|wahl|wo er|wo sie) ..6'],
  confidence: 'strong',
  slot: 'school',
  means: 'Asks which school or club the child goes to.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'auf welche schule gehst du',
    'wie heißt deine schule',
    ['in welchem verein bist du', 'wie heißt dein verein'],
  ],
  passes: [
    'in der schule war es langweilig',
    'an der schule ist heute das turnier',
    ['wie heißt die schule von harry potter', 'wie heißt der film mit der schule'],
  ],
};
