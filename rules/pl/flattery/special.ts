import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(jestes|jestescie) ..3 (wyjatkowa|wyjatkowy|inna niz|inny niz|jedyna|jedyny|niezwykla|niezwykly|idealna|idealny|perfekcyjna|cudowna|cudowny|skarbem|aniolem|moim aniolem)',
    'nie (jestes)? ..1 jak (inne|inni|reszta|wszystkie)',
    '(nigdy|jeszcze nigdy) ..2 nie ..2 (spotkalem|spotkalam|poznalem|poznalam|gadalem|rozmawialem|czulem|mialem) ..4 (takiej|takiego|jak ty|tak dobrze|kogos takiego|tak)',
    '(mamy|czuje|laczy nas) ..3 (wiez|polaczenie|cos wyjatkowego|cos szczegolnego|chemie|wiezi)',
    '(bratnia dusza|bratnie dusze|pokrewna dusza|jestesmy stworzeni|jestesmy sobie pisani|przeznaczenie)',
    '(tylko|jedynie) (z toba|toba|tobie) ..2 (moge|umiem|potrafie|chce) ..2',
    '(ciagle|caly czas|bez przerwy|non stop|caly dzien) ..2 (o tobie mysle|mysle o tobie)',
    '(mysle|snie|marze) ..1 o tobie',
    '(jakbym|jakbysmy) ..2 (znal|znala|znali) (cie|sie) ..2 (od zawsze|cale zycie|od lat|wieki)',
  ],
  unless: ['^ (babcia) ..5', '..5 (serwer|mapa|skin|okazja|promocja|babcia)'],
  confidence: 'strong',
  means: 'Praises the child out of proportion, as if nobody else were like them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['jestes wyjatkowa', 'nigdy nie poznałem kogoś takiego jak ty', 'ciągle o tobie myślę', 'mamy wyjątkową więź'],
  passes: ['to jest wyjatkowa okazja', 'mysle o wakacjach', 'ta mapa jest idealna'],
};
