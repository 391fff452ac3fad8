import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import thingPicture from '../vetoes/thing-picture';

export default {
  match: [
    '#SendOnly (mi|mnie|jeszcze|jakies|jakas|jeden|jedno|jedna|prosze|nowe|teraz|ladne|fajne|fajna|szybko|to|jedno)? (mi|jakies|jakas|jeszcze|jedno|jedna)? (male|mala|malutkie|szybkie|szybka|slodkie|slodka|ladne|ladna|nowe|nowa|fajne|fajna)? (zdjecie|selfie) (#Now #Now?)? $',
    '(poprosze|chce|prosze o|czekam na|gdzie|masz|nalezy mi sie|wisisz mi) (mi|moje|jakies|te|twoje|jeszcze|obiecane)? (zdjecie|selfie) (#Now)? $',
    '^ (zdjecie|selfie) #Now $',
    '^ (zdjecie|selfie) $?',
    '(masz|musisz) wyslac ..2 (nowe|kolejne|jeszcze jedno|wiecej|nastepne) ..1',
    '(twoja kolej|teraz ty|teraz twoja kolej|i ty tez|a ty) ..4 (#Pic|kamera)',
    'ja ..2 (pokazalam|pokazalem|wyslalam|wyslalem) ..3 (teraz ty|twoja kolej|ty tez) ..3 (kamera|zdjecie|wyslij|pokaz)',
    '(kolejne|nastepne|nowe|jeszcze jedno|trzecie|drugie) (ujecie|zdjecie|selfie|filmik) ..6 (bez|masz|teraz|szybko|do #Number|prosze|minut|albo|inaczej|chce|poprosze)',
    '(ja (ci)? ..1 (wyslalem|wyslalam|pokazalem|pokazalam|przeslalem|przeslalam)|ja juz wyslalem|ja juz wyslalam) ..2 (swoje|moje|selfie|zdjecie) ..3',
    '#SendOnly ..1 (zdjecie|selfie|filmik) ..1 (jak|gdzie|na ktorej|na ktorym) (jestes|wygladasz|siedzisz|stoisz|lezysz|sie)',
  ],
  unless: [...quoted, ...thingPicture, '..9 (rozwiazanie|notatki|zadanie)'],
  confidence: 'strong',
  slot: 'picture',
  bright: true,
  means: 'Asks for a picture without saying of what, which matters with somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wyslij fotke',
    'slij fotke teraz',
    'poproszę zdjęcie',
    'wyslij mi zdj plss',
    'twoja kolej, teraz ty wysyłasz zdjęcie',
  ],
  passes: ['wyslij zdjecie psa', 'wyslij zdj z wycieczki', 'ja juz wyslalam swoje rozwiazanie', 'mam zdjecie bez tla'],
};
