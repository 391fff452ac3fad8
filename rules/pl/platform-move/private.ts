import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(chodz|napisz|odezwij|wbij|pisz|przejdz|chodzmy|zapraszam|pogadajmy|napiszesz|przejdzmy|pogadamy|piszmy) ..2 (na|w|do)? ..1 (priv|dm|prywatnej wiadomosc|prywatna wiadomosc)',
    '(nie tu|nie tutaj|tu nie|tutaj nie) ..3 (pisz|gadajmy|chodz|na|lepiej|mozemy|bezpiecznie)',
    '(tu|tutaj) ..2 (wszyscy widza|czytaja|moga czytac|kasuja|banuja|cenzura|ktos moze)',
    '(pogadajmy|chodz|popiszmy|pogadamy|przeniesmy) ..2 (gdzie indziej|gdzies)',
    '(gdzie indziej|inna apka|innej apce|innej aplikacji|bardziej prywatnie|bardziej prywatnym)',
    '(stworze|zrobie|zaloze) ..2 (serwer|grupe|czat) ..3 (tylko dla nas|dla nas|dla ciebie)',
  ],
  unless: [...play, '..9 (handel|trade|wymiane|oferta|cena|kupujesz)'],
  confidence: 'strong',
  means: 'Wants the talk in private, away from others.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['chodź na priv', 'napisz na pw', 'pogadajmy gdzieś indziej', 'nie tutaj, chodź na dm'],
  passes: ['gdzies zgubilam klucze', 'prywatna szkola jest droga', 'nie tu, bramka jest tam'],
};
