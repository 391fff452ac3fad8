import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(nagralem|nagralam|nagrywalem|nagrywalam|sfilmowalem|sfilmowalam|nagrywam|nagrywalismy) ..2 (cie|ciebie|wszystko|cala czat|kamera|z kamera|to co robilas|to co robiles)',
    'mam ..2 (cie|ciebie) ..2 (na filmik|na film|nagrana|nagranego|na zdjecie)',
    'mam ..3 (twoje|filmik z toba|z toba|nasze|naszych|naszej) ..2 (#Material)? ..6 (albo|wiec|i wysle|i wrzuce|wszyscy|zaplac|plac|blik|co mowie|grzeczna|grzeczny|posluszna|#Audience|jak nie|zobacza|zobaczy|rob|place|placisz|#Flow|#Expose|odblokuj)',
    '(zapisalem|zapisalam|zachowalem|zachowalam|zescreenowalem|zescreenowalam|screenowalem|mam zapisane|mam zescreenowane|zrobilem screen|zrobilam screen) ..3 (twoje|kazde|wszystkie|wszystko|cala|naszej|nasze|te|to) ..9 (#Audience|wiec|zobacza|zobaczyla|albo|lepiej|przykro|szkoda|pokaze|wysle)',
    'mam ..2 (wszystkie|liste|wszystkich)? ..1 (twoje|twoich) ..1 (obserwujacy|znajomi|liste znajomi) ..9 (albo|wysle|wysylam|place|placisz|zaplac|wrzuce|film|zdjecie|i)',
    '(wlamalem|wlamalam|zhakowalem|zhackowalem|shakowalem|hakowalem|mam dostep|przejalem|przejelam|zhakowalam) ..5 (twoje|ci|swoje) ..2 (telefon|konto|komputer|galerie|galerii|kamera|chmure|instagram|snapchat|galeria|laptop)',
    '(mam|zachowalem|zachowalam|zapisalem|zapisalam|trzymam|zgralem|zgralam|skopiowalem|sciagnalem|pobralem) ..2 (wszystko|kazde|cale|cala|caly) ..3 co ..3 (napisalas|napisales|pisalas|pisales|wyslalas|wyslales|powiedzialas|powiedziales|pokazalas|pokazales|robilas|robiles)',
    '(zgralem|zgralam|zarejestrowalem|zarejestrowalam|mam nagrane|mam nagrana|nagrane mam|skopiowalem|sciagnalem|mam zgrane) ..3 (cale|cala|caly|twoje|nasze)? ..1 (polaczenie|kamera|galeria|galerie|czat|rozmowe|filmik|ekran|wszystko)',
    'mam (cala|cale|caly) twoje (galeria|galerie|telefon|konto|czat|liste)',
    'mam ..2 screen ..4 (naszej|nasze|naszych|twoje|co pisalas|co pisales|z czat) ..5',
  ],
  unless: [
    ...quoted,
    ...play,
    '..4 (powtorke|powtorki|karny)',
    'karny ..6',
    '(gola|gol|mecz|meczu|wystep|koncert|spiewasz|strzelales|strzelalas|przedstawienie|tancz) ..9',
    '..9 (gola|gol|mecz|meczu|wystep|koncert|strzelales|strzelalas|laurke|laurka|przedszkola|oddam|zwroce|pozyczylem|pozyczylam|pokemonami|wspomnienia|pamiatka|na pamiatke|wyniku|zdrowie)',
    '(laurke|przedszkola|pamiatke) ..6',
    '(odzyskac|odzyskasz|pomoc) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says to have recorded or kept something of the child, to hold it over them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'nagralem cie na kamerce',
    'mam twoje zdj, rob co mowie',
    'włamałem się na twój telefon',
    'mam ss naszej rozmowy i wszyscy je zobaczą',
  ],
  passes: [
    'nagralem cie jak strzelales gola',
    'mam twoje karty, oddam jutro',
    'zachowałem każdą twoją laurkę',
    'mam ss naszego wyniku',
  ],
};
