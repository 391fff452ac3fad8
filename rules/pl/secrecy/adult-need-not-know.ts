import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import surprise from '../vetoes/surprise';

export default {
  match: [
    '#Adult ..3 nie ..1 (musi|musza|powinna|powinien|powinni|moze|moga|ma|maja|potrzebuje|potrzebuja) ..2 (wiedziec|dowiedziec|widziec|zobaczyc|znac|czytac|slyszec|wszystkiego|o wszystkim|o niczym|o tym)',
    '(nie (musi|musza|powinna|powinni|moze|moga)) ..2 #Adult ..2 (wiedziec|dowiedziec|zobaczyc)',
    'nikt ..2 nie ..1 (moze|musi|powinien) ..2 (wiedziec|dowiedziec|widziec|zobaczyc)',
    'by (zaden|nikt) ..5 nie ..1 (wiedzial|dowiedzial|zobaczyl)',
    '(niech|zeby|aby|tak zeby) ..3 (#Adult|nikt|oni) ..3 nie ..2 (wie|wiedza|wiedzial|wiedziala|wiedzieli|widzial|widziala|widzieli|zobaczyl|zobaczyla|zobaczyli|zobaczy|dowie|dowiedzial|dowiedziala|dowiedzieli|znalazl|znalazla|znalezli|slyszal|slyszala|slyszeli|uslyszal|uslyszala|przeczytal|przeczytala|kapnal|kapnela|skapnal|skapnela|kapneli|skapneli|czepial|czepiali|domyslil|domyslila|zauwazyl|zauwazyla|zauwazyli|podejrzewal|podejrzewala|podejrzewali)',
    '(niech|zeby|wolalbym|wolalabym) ..3 (zadne|zaden|zadna|nikt) ..3 nie ..1 (wiedzialo|wiedzial|wiedziala|dowiedzialo|zobaczylo)',
    '#Adult ..1 nie ..1 (potrzebuje|potrzebuja) ..2 (sprawozdan|raportow|raportu|szczegolow|wiedziec)',
    '(jej|im|mu) nie (powiemy|mowimy|mowmy|zdradzimy)',
    '#Adult nie (zrozumialaby|zrozumialby|zrozumieliby|zrozumieja|zrozumie) ..2 (naszej|nas|przyjazni|takiej|starszego|tego co)',
    '(nie pozwol|nie dopusc|nie daj|uwazaj zeby|pilnuj zeby) ..4 #Adult ..3 (zobaczyc|zobaczyla|zobaczyl|przeczytac|przeczytala|zajrzec|zajrzala|dowiedziec|dowiedziala|zobaczy)',
    '(ukryte|ukryty|tajemnica|sekret) ..2 przed ..2 #Adult',
    '(dobrzy|prawdziwi|nasi|chlopaki|faceci|kumple)? ..3 nie (kabluja|donosza|skarza|sypia|paplaja|kabluje|donosi) ..4',
    '(kabel|kablujesz|kablowac|donosisz|donosic|skarzysz) ..4 #Adult',
    '(tu|tutaj|to|te) ..3 #Kin ..2 (moze|moga) ..1 (czytac|widziec|zobaczyc|zajrzec)',
    '(pisz|piszmy|chodz|napisz) ..2 na ..2 (drugie|inne|nowe|tamto|#Platform) ..5 (#Kin|siostra|brat) ..1 (zaglada|zagladaja|czyta|sprawdza|patrzy|moze|widzi)',
    '(sklam|oklam|naklam|klam|oszukaj|oklamuj) ..2 (#Adult|im|jej|jemu|ich)',
    'po co ..3 #Adult ..3 (wiedziec|mowic|gadac|denerwowac|martwic|ma wiedziec|maja wiedziec|wie)',
    'po co ..2 (masz|mialabys|mialbys|chcesz) ..1 (gadac|mowic|opowiadac) ..3 #Adult',
    '(nie informuj|nie informujemy) ..2 (#Adult|nikogo)',
    '#Adult ..3 (nie zrozumie|nie zrozumieja|nie zrozumieliby|by nie zrozumiala|by tego nie zrozumieli|by nie zrozumieli|by sie wsciekla|zrobi awanture|zrobiliby awanture|zrobilaby awanture|zabroni|zabronia|zabronilaby|zabroniliby) ..6',
    '(ukryj|ukrywaj|ukryjmy|ukryc|ukrywac|zataj|schowaj|chowaj) ..3 przed ..2 (#Adult|wszystkimi|nimi)',
    '(wolalbym|wolalabym|wole|lepiej) ..2 (zeby|aby) ..3 (#Adult|nikt) ..1 nie ..1',
  ],
  unless: [
    ...quoted,
    ...surprise,
    '..9 (praca grupowa|grupowa|polowe)',
    '..6 (egzaminie|sprawdzianie|lekcji|kinie|kosciele|probie)',
    'nie (musi|musza) ..2 (wiedziec)? ..2 (przychodzic|placic|przyjezdzac|podpisywac)',
    '(#Adult|nikt) ..4 (przychodzic|podpisywac|w srode)',
    '#Adult ..1 nie (zrozumie|zrozumieja) ..2 (telewizora|aplikacji|gry|memow|zartu|zasad)',
    '(bosie|wroga|wrog|przeciwnik|druzyna) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that grown-ups need not or must not know.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'twoja mama nie musi o niczym wiedziec',
    'zeby nikt nie widzial',
    'rodzice nie muszą wiedzieć',
    'po co masz gadać o mnie matce',
    'niech mama nie zobaczy',
  ],
  passes: [
    'rodzice nie muszą przychodzić na trening',
    'mama nie musi wiedziec o niespodziance',
    'nikt nie musi placic',
    'rodzice nie zrozumieja tej gry',
  ],
};
