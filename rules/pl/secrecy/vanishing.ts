import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(ustaw|wlacz|wlaczmy|wlaczyc|przelacz|ustawimy|wlaczymy|ustawmy|ustawic|piszmy|uzywajmy|dawaj|wlaczysz|ustawisz) ..3 (znikajace|znikajacych|znikanie|znikania|samoznikajace|tajny|tajna|tajne|sekretny|sekretna|ukryty|prywatny czat|tryb prywatny|incognito|autousuwanie)',
    '(znikajace|znikajacych|samoznikajace) wiadomosc ..3',
    '(tam|tu|na #Platform) ..3 (wszystko|wiadomosc) ..2 (znika|znikaja|sie usuwa|sie kasuje|sie usuwaja|sie kasuja) ..4',
    'nie ..1 (rob|robisz|zapisuj) ..1 screen ..3',
    'zadnych screen',
    '(znikajacy tryb|tryb znikania|tryb znikajacy|tryb duch)',
    '(timer|zegar|licznik) ..3 wiadomosc',
    'wiadomosc ..3 #Number sekund',
    '#Number sekund ..3 wiadomosc',
  ],
  unless: [...quoted, '#GameWord ..9', '..9 #GameWord', '..4 (klocki|eliksir|atrament)'],
  confidence: 'certain',
  bright: true,
  means: 'Wants messages that vanish, so that nothing is left to show.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ustaw znikajace wiadomosci', 'włączmy tajny czat', 'tylko nie rób screenów'],
  passes: ['ustaw budzik', 'znikajacy atrament jest super', 'tajny portal w mapie', 'zrob screena wyniku'],
};
