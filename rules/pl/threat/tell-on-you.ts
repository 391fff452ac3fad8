import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(powiem|opowiem|doniose|napisze|zadzwonie|pokaze|wysle|wygadam|zglosze|naskarze|przekaze) ..3 (twoje #Adult|#Adult|w szkole|na policje|w klubie) ..4 #Deed',
    '(powiem|opowiem|doniose|napisze|zadzwonie|pokaze|naskarze) ..3 (twoje #Adult|twoje ..1 #Adult|dyrektor|policja|nauczyciel) ..6 (jak|jesli|jezeli|chyba|gdy) ..1 (nie|ze|przestaniesz|odmowisz)',
    '(jak|jesli|jezeli|albo|inaczej|chyba ze) ..5 (powiem|opowiem|napisze|zadzwonie|pokaze|doniose) ..3 twoje #Adult',
    '(twoje #Adult|rodzice|mama|tata) ..2 (sie dowie|dowie sie|sie dowiedza|dowiedza sie) ..4 (o czym|o wszystkim|o nas|chyba ze|#Deed)',
    '(wyslij|pokaz|zrob|rob|przyjdz|odpisz|wlacz|daj|dawaj) ..5 (bo|albo|inaczej) ..1 (powiem|napisze|zadzwonie|pokaze) ..2 (twoje)? #Adult',
    '(jak|jesli|jezeli|albo|inaczej|#IWill) ..6 (porozmawiam|porozmawiac|pogadam|pogadac|skontaktuje|skontaktowac|odezwe|odezwac|napisac|zadzwonic|powiedziec|opowiedziec|opowiem|pokazac|zajrze) ..3 twoje ..1 #Adult ..4 (zdjecie|filmik|nas|tym|co|wszystkim|$)',
    '(albo|inaczej|bo) ..1 (opowiem|powiem|doniose|napisze) ..2 (ksiedzu|#Adult) ..2 (co|o|jak) ..2',
    '(pojdziesz|trafisz|pojdzie) ..2 (do wiezienia|siedziec|do poprawczaka|na policje|za kratki) ..5 (jak|jesli|ty|twoje|i)',
  ],
  unless: [
    ...quoted,
    ...play,
    '(zjadlas|zjadles|zepsulas|stluklas|nie posprzatalas|nie umylas|oddaj pilota|pilota|lazienke) ..9',
    '..9 (zjadlas|zjadles|zjadlam|ciastka|pilota|oddaj|posprzatasz|wyniesiesz|jak swietnie|jak dobrze|swietnie|ze wygralas|ze wygrales|ze zdalas|ze zdales|bije|jak wyjsc|raporty|ze dzwonilam)',
    'raporty ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Threatens to tell parents, school or police what the child did.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'powiem twojemu ojcu co mi pisalas',
    'wyślij bo powiem twojej mamie',
    'jak nie przyjdziesz to powiem twoim rodzicom',
    'twoja mama się dowie o wszystkim',
  ],
  passes: [
    'powiem mamie ze zjadlas ciastka',
    'powiem twojemu ojcu jak świetnie grałeś',
    'zadzwonie do babci',
    'jak nie oddasz pilota to powiem mamie',
  ],
};
