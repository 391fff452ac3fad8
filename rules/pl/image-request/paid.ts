import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import thingPicture from '../vetoes/thing-picture';

export default {
  match: [
    '#GiveYou ..4 #Goods ..3 (za|jak|jesli|jezeli|jakbys|gdy|kiedy|tylko) ..6 (#Pic|kamera|pokazesz sie|#Body)',
    '#Goods ..1 za ..3 (#Pic|#Body|kamera|kazde zdjecie|pokazanie sie)',
    '(#Pic|kamera|#Bare) ..5 (i|a|to|dostaniesz|dam) ..2 (masz|dostaniesz|dam|dostajesz|wysle|przeleje|kupie|leci|wbijam) ..3 #Goods',
    '(zaplace|place|przeleje|dam) ..4 za ..3 (#Pic|kamera|sesje)',
    '#Pic (rowna sie|albo nie ma|w zamian|wymiana) ..3 #Goods',
    '(za|jak|jesli|jezeli) ..4 (#Pic|kamera|pokazesz sie) ..4 #GiveYou ..3 #Goods',
    '(agencja|agencji|fotograf|modelek|modelki|modeling|casting|castingu|sesje|sesji|modelke) ..9 (#Pic|bikini|#Body)',
    '(#Pic|bikini|#Body) ..9 (agencji|agencja|do castingu|na casting|sesji zdjeciowej|portfolio)',
    '(roli|rola|marka|marki|umowa|kampania|kampanii|reklamy|reklama|kontrakt) ..9 (sylwetka|sylwetke|#Worn|zdjecie probne|probnych zdjecie|#Bare)',
    '(portret|akt|szkic|obraz) ..6 (zapozuj|zapozowala|pozuj|kamera|pozowac)',
    '(ty|ty mi) ..2 #Pic ..2 ja ..3 #Goods',
    '#GiveYou ..6 (jak|jesli|jezeli) ..3 (sie nagrasz|nagrasz|pokazesz sie|pokazesz mi|wyslesz ..2 #Pic|wlaczysz kamera|zrobisz ..2 #Pic)',
    '#Goods ..3 (ty mi|a ty|ty|wzamian) ..3 (#Pic|kamera)',
    '(ja ci|dam ci) ..2 #Goods ..4 (ty mi|a ty) ..3',
    '#Goods ..2 (i|a|to) ..1 (dajesz|robisz|wysylasz|pokazujesz|wlaczasz) ..2 (face reveal|#Pic|kamera|siebie|twarz)',
  ],
  unless: [
    ...quoted,
    ...thingPicture,
    '(balkonu|lokali|lokal|nieruchomosci) ..9',
    '..9 (balkonu|oferta|ofercie|turniej)',
    'za ..1 (zdjecie|zdjecia) (legitymacyjne|klasowe|do)',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  // What it asks for is the child, whatever else the talk is about.
  deaf: ['object'],
  means: 'Offers something in return for a picture of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dam ci nitro jak wyslesz fotke',
    '500 robux za zdj twarzy',
    'fotka i dostajesz skina',
    'zapłacę ci za filmik',
    'agencja szuka modelek, prześlij zdjęcia',
  ],
  passes: [
    'dam ci nitro jak wygrasz turniej',
    '1000 robux za te skrzydla, zdj w ofercie',
    'zapłacę ci za rysunek kota',
  ],
};
