import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'jak ..2 (masz na imie|sie nazywasz|ci na imie|na imie|na nazwisko)',
    '(jakie|twoje) ..1 (prawdziwe )?imie',
    '(imie|nazwisko) $?',
    '(jak naprawde|jak tak naprawde) ..3',
  ],
  unless: ['jak ..1 sie nazywa ..3', 'imie ..2 (psa|kota|postaci)'],
  confidence: 'fair',
  slot: 'name',
  means: 'Asks for the real name of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['jak masz na imię?', 'jak się nazywasz', 'imie?'],
  passes: ['jak sie nazywa ta piosenka', 'jak nazywa sie ta gra', 'jakie imię dla psa'],
};
