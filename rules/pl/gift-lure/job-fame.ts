import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(chcesz|mozesz|moglabys|moglbys) ..2 (zarobic !punkty|dorobic|zostac modelka|zostac modelem|zostac gwiazda|byc slawna|byc slawny|wystapic)',
    '(szukam|szukamy) ..3 (modelki|modelek|modela|dziewczyn|dziewczyny|chlopakow|statystow|mlodych)',
    '(zrobie|zrobimy) ..2 (z ciebie|ci) ..2 (gwiazde|modelke|kariere|slawe|slawna|sesje)',
    '(latwa|szybka|latwe|szybkie) (kasa|zarobek)',
    '(praca|zlecenie|fucha) ..3 (dla ciebie|dla dziewczyn|dla mlodych|bez wychodzenia)',
    '(sponsor|sponsoring|kieszonkowe) ..4 (ode mnie|co tydzien|co miesiac)',
    '(wypromuje|wylansuje|mam znajomosci|mam kontakty) ..4',
  ],
  unless: [...play, '(statystow|dziewczyn) ..3 (do druzyny|do siatkowki|na mecz)', 'praca domowa ..3'],
  confidence: 'strong',
  means: 'Offers easy money, fame or a role as a model.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['chcesz łatwo zarobić?', 'szukam modelek w twoim wieku', 'zrobię z ciebie gwiazdę', 'szybka kasa dla ciebie'],
  passes: ['praca domowa dla klasy', 'szukamy dziewczyn do druzyny', 'mozesz zarobic punkty'],
};
