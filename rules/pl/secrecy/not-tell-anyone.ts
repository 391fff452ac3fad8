import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import schoolWords from '../vetoes/school-words';
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
    '(zatrzymaj|zachowaj|zostaw) ..3 dla siebie',
    '(dzielic|dziel|podzielic) sie ..2 (z kimkolwiek|z nikim|z innymi|nikim|tym z)',
    '(innym|komukolwiek|nikim) ..2 nie (tlumacz|mow|opowiadaj|chwal|zdradzaj)',
    '(co|to co) ..1 (sie dzieje|dzieje sie|robimy|nas laczy|piszemy) ..6 (zostaje|zostanie|tu|nasze|tajemnica|sekret)',
    '(to|masaze|treningi|spotkania|czat|zdjecie)? (tylko)? (nasza|nasze) sprawa ..4',
    '(lepiej|najlepiej) ..2 o (mnie|nas) ..2 (milczec|cicho|nie)',
    '(prosze o|wymaga|wymagamy|oczekuje|licze na) ..1 (dyskrecja|dyskrecje|dyskrecji|poufnosc|poufnosci|milczenie)',
    '(kapusie|konfidenci|konfidentow|kapusiow|kapus|konfident|sprzedawczyki) ..3 (koncza|konczy|spotyka|dostaja|gina|maja|nie lubimy|oberwa)',
    '(nie powiedzialas|nie powiedziales|powiedzialas|powiedziales|mowilas|mowiles|wygadalas|wygadales) ..2 (#Adult|nikomu|komus|komukolwiek) ..2 #AboutUs',
    'o (mnie|nas) ..2 (cicho|siedz cicho|cisza|sza|ani slowa|milcz|milczec)',
  ],
  unless: [
    ...quoted,
    ...surprise,
    ...schoolWords,
    '..9 (jak konczy|wscieknie|sklad)',
    '#Adult ..2 (powiedz|powiedziec) ..6',
  ],
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
