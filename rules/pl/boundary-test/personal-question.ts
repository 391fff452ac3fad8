import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(moge|mozna|chce) ..3 (zapytac|spytac|zadac) ..3 (osobistego|prywatnego|intymnego|osobiste|intymne|prywatne|cos dziwnego|glupio)',
    '(nie wstydz|nie krepuj|nie boj|nie badz) ..1 (sie|taka niesmiala|taki niesmialy|niesmiala|niesmialy) ..2',
    '(wstydzisz|krepujesz|jestes niesmiala|jestes niesmialy|boisz) ..1 sie ..2 mnie',
    '(zagramy|zagrajmy|pogramy|gramy) ..2 (w)? ..1 (prawda czy wyzwanie|prawda czy wyzwanie|pytania|prawde czy wyzwanie|wyzwania|butelke|dwadziescia pytan|20 pytan)',
    'prawda czy wyzwanie',
    '(rzucam|dam) ci wyzwanie',
    '(lubisz|wolisz) ..1 (starszych|starsze|doroslych facetow|dorosly)',
    '(co bys|co bys mi) ..1 (zrobila|zrobil) ..4 (gdybym|jakbym|ze mna|obok)',
    '(sniles mi sie|snilas mi sie|mi sie snilas)',
    '(przytulila|przytulil|przytulilbym|przytulilabym|pocalowala|pocalowal|pocalowalbym|pocalowalabym|poglaskal|poglaskalbym|przytulic|pocalowac) ..2 (mnie|cie|ciebie|bys)',
  ],
  unless: [
    ...play,
    '..6 (na wycieczce|na nocowance|na lekcji|pani|w klasie|pytania z)',
    '(nocowance|wycieczce|lekcji) ..6',
    'przytulic ..2 (psa|kota|babcia)',
    'nie wstydz sie ..2 (zglosic|pytac na)',
  ],
  confidence: 'strong',
  means: 'Leads up to questions that are too close.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mogę spytać o coś osobistego?',
    'zagramy w prawda czy wyzwanie',
    'nie wstydź się mnie',
    'lubisz starszych?',
    'przytuliłbym cię',
  ],
  passes: ['gralismy w prawda czy wyzwanie na nocowance', 'nie wstydz sie zglosic na lekcji', 'moge zapytac o zadanie'],
};
