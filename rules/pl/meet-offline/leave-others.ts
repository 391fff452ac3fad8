import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import gameTalk from '../vetoes/game-talk';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(bede czekal|bede czekala|czekam|bede|stoje) ..4 (zostaw|olej|zgub|pozbadz sie|bez) ..2 #Companion',
    '(zostaw|olej|zgub|pozbadz sie|odczep sie od|urwij sie) ..2 (znajomi|#Kin|ekipe|klasa|reszte) ..6 (spotkamy|przyjdz|czekam|auto|ze mna|do mnie|wsiadz)',
    'bez #Companion ..2 (bez #Companion|tylko)',
    '(chodz|podejdz|przyjdz|idz|wskakuj|zapraszam) ..3 (do)? ..1 (auto|wozu)',
    '(wsiadz|wsiadaj|wsiadasz|wsiadziesz) ..4',
    '(podejdz|podejdziesz) ..3 i ..1 (wsiadz|wsiadaj)',
    '(bialy|czarny|czerwony|szary|srebrny|bialym|czarnym|szarym|czerwonym|srebrnym|zielonym|niebieskim) (auto|bus|busie|busa|vanie) ..6 (wsiadz|wsiadaj|podejdz|sam|sama|szkola|dzwonku|za rogiem|wyjdz|nikt|chodz)',
    '(czekam|stoje|siedze|jestem) ..6 (bialym|czarnym|szarym|czerwonym|srebrnym|zielonym|niebieskim) (auto|busie|vanie)',
    'auto ..3 (bialy|czarny|bialym|czarnym|czeka|stoi|za szkola|pod szkola)',
    '(moje|mojego|moim|moj) auto ..3 (#Clock|#Number|za|pod|kolo|o|po szkola)',
    '(wyjdz|wyjdziesz|wyskocz) ..2 (ze szkola|z lekcji|z klasa|z budy) ..8 (czekaj|czekam|spotkamy|auto|wsiadz|przy|do mnie)',
    '(zerwij|zerwiesz|urwij|urwiesz|zwiej|zwiejesz|zrob sobie) ..2 (sie)? ..1 (z|ze) ..2 (#SchoolThing|wuefu|wf|religii|szkola|ostatniej|treningu)',
    '(bilet|kase|prezent|telefon) ..5 (w skrzynce|pod wycieraczka|w krzakach|w plecaku) ..9',
    '(odbierzesz|odbior|odbierz|dam ci|wrecze|przekaze|oddam) ..6 (osobiscie|do reki|w cztery oczy) ..6 (park|nikt|wieczor|wieczorem|sam|sama|u mnie|po zmroku|prywatnie|chacie|dom)',
  ],
  unless: [
    ...quoted,
    ...gameTalk,
    ...family,
    '..9 (autobus|autobusu|kuriera|busa szkolnego|autokar|autokaru|trenera|trener|klasy|na mecz)',
    '(autokar|autokaru|autobus|pociagu|karuzela|karuzele|kolejke|kolejki|rollercoaster) ..6',
    'bez ..1 (znajomi|siostra) ..2 (nudno|smutno|nie)',
    '(kupilismy|kupil|kupila|umyj|myjemy|jaki|jakie) ..3 auto ..5',
    'auto ..4 (gta|grze|pada|zepsulo|kupil|umyl|mechanika)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the child to leave friends or family behind and come to them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'bede czekal, zostaw kolezanki',
    'chodz do mojego auta',
    'białym busie, podejdź i wsiądź',
    'zerwij sie z matmy, moje auto, 11',
    'bez mamy bez koleżanek tylko moje auto',
  ],
  passes: ['wsiadz do autobusu 8', 'tata kupił czarne auto', 'bez koleżanek nudno', 'zostaw plecak i chodz na boisko'],
};
