import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import surprise from '../vetoes/surprise';

export default {
  match: [
    '#NotTell ..2 (nikomu|nikt|nikogo|znajomi|komukolwiek|klasa) ..2 #AboutUs',
    '(nikomu|nikt) ..2 #NotTell ..3 #AboutUs',
    '#NotTell ..3 #AboutUs',
    '#AboutUs ..2 #NotTell',
    '(im|jej|mu) ..3 #AboutUs ..2 nie',
    '#AboutUs ..3 (nikomu|nikt) ..2 #NotTell',
    '(nikomu|znajomi) ..1 nie ..1 (pokazuj|pokazesz) ..3 (czat|wiadomosc|zdjecie|co ci|tych|tego|moje)',
    'nie ..1 (pokazuj|pokazesz) ..2 (nikomu|znajomi) ..3 (czat|wiadomosc|zdjecie|co ci|moje)',
    '(obiecaj|przysiegnij|przyrzeknij|obiecujesz|przysiegasz|obiecasz) ..4 (nikomu|nikt|#Adult) ..4',
    '(jak|jesli|jezeli) ..1 (komus|komukolwiek|#Adult) ..1 powiesz ..5 (koniec|nie bedziemy|wylecisz|zabiora|strace|pojde|wiezienia|klopoty|stracisz|nigdy)',
    '(usuniesz|zatrzymaj|zachowaj|zostaw) ..3 dla siebie',
  ],
  unless: [...quoted, ...surprise, '..9 (jak konczy|wscieknie|sklad)', '#Adult ..2 (powiedz|powiedziec) ..6'],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to tell nobody about the talk between the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'nikomu nie mow ze piszemy',
    'nie gadaj nikomu że to ode mnie',
    'nikomu nie pokazuj tego czatu',
    'obiecaj że nikomu nie powiesz',
  ],
  passes: [
    'nikomu nie mow ze lubi ja kuba, crush',
    'nikomu nie mow o prezencie',
    'obiecaj ze nikomu nie zdradzisz jak konczy sie serial',
  ],
};
