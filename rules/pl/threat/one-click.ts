import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(jeden|jednym|1|jedno|jedna) (klik|klikniecie|kliknieciem|tap|tapniecie|ruch|przycisk|sms|telefon|wiadomosc|slowo) ..3 (i|do|wystarczy|to) ..6',
    '(palec|kciuk|paluszek) ..2 na (przycisku|enter|wyslij|guziku)',
    '#ConditionNot ..9 (jest|sa|laduje|laduja) (na|u|w) ..1 #Audience',
    '(kliknij|zaplanowane|zaplanowany|ustawione|wysylka ustawiona) ..6 (anuluje|cofne|odwolam|zatrzymam|anuluj) ..4 (jak|jesli|tylko|gdy)',
    '(przestaniesz|odejdziesz|zablokujesz|odmowisz) ..7 bedziesz ..1 (slawna|slawny|gwiazda|viralem|na)',
    '(wyciek|leak|publikacja) ..4 (chyba ze|albo) ..3',
    '(nieocenzurowane|oryginaly|reszta|wszystkie|te bez|cale) ..2 (beda|bedzie) ..3 (na|w) ..2 #Audience',
    '(nie placz|nie rycz|przestan plakac|lzy) ..2 (plac|przelej|zaplac|wysylaj|placisz)',
    '(nastepna|nastepny|kolejna|kolejny) ..2 (widzi|zobaczy|oglada|dostanie|dostaje) ..3 (mama|tata|#Audience)',
    '(za kazdy|kazdy|co) ..1 (dzien|godzine|minute|raz|nie) ..6 (znajomi|osoba|screen|zdjecie) ..3 (dostanie|dostaje|leci|wiecej)',
    '(od ciebie zalezy|zalezy od ciebie|zalezy) ..2 (czy|jaka|jaki|jak) ..3 (#Material|bedziesz mila|bedziesz mily|mila|mily|grzeczna|zobacza)',
    '#Material ..6 zalezy ..3 (jaka|jaki|od ciebie|jak mila)',
    '(wolisz|wolalbys|wolalabys|co wolisz) ..9 (zobaczyl|zobaczyli|zobaczyla|obejrzeli|dowiedzieli)',
    '(nie zmuszaj|nie kaz) ..3 (wrzucac|wysylac|publikowac|pokazywac) ..3 (#Material|twoje|tego|ich|wszystkim|#Adult)',
    '(nie zmuszaj|nie kaz) ..3 (tego robic|byc niemilym)',
    '(dopilnuje|postaram sie|zadbam) ..3 zebys ..1 (pozalowal|pozalowala|zalowal|zalowala)',
    '(nie chce|nie chcialbym|nie rob ze mnie|nie robcie ze mnie) ..3 (niemily|wredny|zlego|tym zlym|niemilym) ..9',
    '(zlamalas|zlamales) ..1 prawo ..9',
    '(szkola|klasa) ..3 bedzie ..4 (niemilo|nieprzyjemnie|wstyd|goraco)',
  ],
  unless: [
    ...quoted,
    ...play,
    '(plyty|albumu|sezonu|trailera|piosenki|patcha|konca) ..9',
    '..9 (plyty|albumu|sezonu|trailera|fejk)',
    '..9 (kupisz|zamowic|pizze|gotowe|instalacja|w grze|zapisane)',
    '(pizza|pizze|link do|zakupy) ..9',
    '(wolisz|co wolisz) ..9 (film|mecz|serial)',
    '..9 (konduktor|mandat)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says how easily something of the child could reach everybody.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    '1 klik i twoj filmik jest u kazdego',
    'palec na przycisku wyslij',
    'następna widzi to twoja mama',
    'od ciebie zależy, czy filmik zobaczą inni',
    'wolisz wysłać jedną, czy żeby kuzyni zobaczyli pierwszą?',
  ],
  passes: [
    'jeden klik i gotowe',
    'wolisz film czy serial?',
    'od ciebie zależy, co gramy',
    'jeden telefon i pizza jest',
  ],
};
