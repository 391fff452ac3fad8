import type { Examples, Rule } from '../../../lib/engine/rule';
import gameTalk from '../vetoes/game-talk';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(zaloz|zrob|stworz|zalozysz|zrobisz|rob|zalozyc|zaklada) ..3 (nowe|nowego|nowy|drugie|drugi|drugiego|inne|osobne|tajne|ukryte|lewe) ..1 (konto|instagram|snapchat|profil|maila|discord|tiktok) ..9 (tylko|rodzina|rodzice|mama|nikt|zmyslone|falszywe|gdzie|ktorego|o ktorym|swobodnie|dla nas|do nas|ze mna)',
    'aplikacja ..3 (bez historii|z klodka|z timerem|co kasuje|ktora kasuje|co sama usuwa|ukryta|bez sladu|bez sladow|znikaja|co znika|do ukrywania)',
    '(sciagnij|pobierz|zainstaluj|instaluj|przejdzmy|przejdziemy|przejdz|uzyj|uzywaj) ..6 (nie sprawdza|nie znajda|nie znajdzie|nie zajrza|nie zajrzy|nie szuka|nie wejda|nie widza|bez historii|z klodka)',
    '(piszmy|gadajmy|rozmawiajmy|pogadajmy|popiszmy|pisz|przejdzmy|idzmy|chodz|przeniesmy|pogadac|pisac|gadac) ..5 (gdzie|tam gdzie) ..2 (#Adult|nikt) ..1 nie ..1 (widzi|widza|zaglada|zagladaja|zajrzy|zajrza|ma dostepu|maja dostepu|znajdzie|sprawdza|czyta|patrzy)',
    '(tam|tej aplikacja|#Platform) ..3 (#Kin|twoje #Kin) ..2 nie ..2 (zajrzy|zajrza|zagladaja|zaglada|szuka|szukaja|znajdzie|wchodzi|wejdzie|wejda|maja|ma|siedzi|siedza|patrza)',
    '(aplikacja|konto|serwer|czat|komunikator) ..6 (#Kin|nikt) ..1 nie ..1 (wejdzie|zajrzy|zobaczy|znajdzie|sprawdzi|ma dostepu|widzi)',
    '(pisz|gadaj|odzywaj sie) ..3 (tylko )?(stamtad|z drugiego|z tamtego|z nowego) ..2 (konto|profil)?',
    '(miej|dodaj|trzymaj) (tam )?tylko mnie',
    '(#Kin|twoje #Kin) nie ..1 (obserwuje|obserwuja|ma tam|maja tam) ..5 (pisz|gadaj|tylko|tam)',
    '(nie tu|nie tutaj) ..3 (#Kin|ktos) ..2 (patrzy|widzi|czyta|sprawdza)',
  ],
  unless: [
    ...quoted,
    ...gameTalk,
    '..9 (premium|wygasl|zhakowali|na lekcji|zadania|do gry|szkolny|szkolnej|oszczednosciowe|w banku)',
    '(szkolny|szkolne|bank|banku) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the child on another account or app where the family does not look.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'załóż nowe konto i miej tylko mnie',
    'przejdziemy na apkę bez historii?',
    'piszmy gdzie tata nie widzi',
    'zrób drugi profil, którego mama nie obserwuje',
  ],
  passes: [
    'zaloz nowe konto w grze do eventu',
    'mam drugie konto bo premium wygasl',
    'ściągnij apkę do rozkładu jazdy',
    'piszmy na grupie klasowej',
  ],
};
