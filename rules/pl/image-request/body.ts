import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import thingBody from '../vetoes/thing-body';

export default {
  match: [
    '(#SendOnly|#ShowOnly|#Modal ..3 (wyslac|pokazac|przeslac)|nagraj|nagrasz|sfilmuj) ..5 #Body',
    '#ShootOnly ..3 #Pic ..4 #Body',
    '#ShootOnly ..1 (jedna|jedno|cos|taka|kilka) ..3 #Body',
    '#Body ..2 (to)? (pokaz|wyslij|slij|dawaj|przeslij|cyknij|poprosze)',
    '(gora|dol|bluza|koszulka|koszulke|top|spodnie|bluze) (w dol|precz|won|sciagnij|sciagaj|zdejmij)',
    '#WantSee ..4 #Body',
    '#Pic ..6 #Body',
    '(zobaczyc|widziec|zobacze|popatrzec na|obejrzec) ..2 (cie|ciebie)? ..3 #Body',
    '^ #Bare (#Now)? $',
    '^ (mowilem|mowilam|chce|ale|prosze|teraz|najlepiej|moze byc|to|tylko|a moze|a) ..1 #Bare ..1 $',
    '(mowilem|mowilam) ..1 #Bare',
    '^ (cala sylwetka|sylwetka|cale cialo|lustro) ..2 (lustro|teraz|prosze|cala sylwetka|sylwetka) $',
    '^ cala sylwetka $',
    '#ShowOnly ..3 (swoje|twoje|mi) ..2 #BodyPart',
    '#ShowOnly ..2 (w czym|co) ..3 (chodzisz|spisz|wychodzisz|nosisz|zakladasz|masz na sobie)',
    '(jak|czy) ..2 (wygladasz|lezysz|spisz) ..2 #Body',
    '(samym|samej|samych) (recznik|reczniku|#Worn|koszulce|koszulka|skarpetkach|spodenkach|majtkach)',
    '#Bare ..8 (zdjecie|pokaz|zobacze|wygladalabys|wygladalbys|dam ci|kamera|wyslij|chce)',
    '(zaloz|przymierz|ubierz|wloz|zalozysz|przymierzysz|ubierzesz) ..5 (i|potem) ..2 (pokaz|zrob|wyslij|kamera|selfie|wlacz|obroc|cyknij)',
    '#Body ..2 (pokaz|wyslij|zrob|pokazesz|wyslesz) (mi)? ..1 #Pic?',
    '(zdejmij|sciagnij|zdejmiesz|sciagniesz|sciagaj|zdejmuj|zrzuc|rozepnij|podnies|odslon|odkryj|podciagnij|podwin|zsun|uchyl|opusc|sciagasz|zdejmujesz) ..2 (koszulke|koszulka|bluzke|spodnie|spodenki|sukienke|spodnice|pizama|stanik|ramiaczko|ramie|recznik|koldre|ubrania|ubranie|gore)',
    '(zdejmij|sciagnij|sciagaj|zdejmuj|zrzuc|odkryj|odslon|podwin|sciagniesz|zdejmiesz) ..2 #Clothes ..4 (pokaz|zdjecie|kamera|zobacze|dla mnie|cyk|wyslij|nagraj|chce|sie)',
    '(rozbierz|rozbierzesz|przebierz|przebierzesz) sie ..3 (kamera|dla mnie|przed|pokaz|zebym)',
  ],
  unless: [
    ...quoted,
    ...thingBody,
    '(umyj|myj|idz) ..4',
    '(pisze|pisal|pisala|prosi|prosil|prosila|kaze|kazal) ..2 (do|dziewczyn|dziewczyny|ja|ich|ludzi|innych|zeby) ..9',
    '..3 (kupic|kupilas|na basen|na wf|do prania)',
    '(lustro|lustrze) ..2 (wody|w prawo|w lewo)',
    '..6 (meczu|zawodow|lidera)',
    'mata ..3',
    '(do|na) (brzuch|nogi|plecy) ..3',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  // What it asks for is the child, whatever else the talk is about.
  deaf: ['object'],
  means: 'Asks to see the body of the child, or the child in bed, bath or little clothing.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'pokaz mi swoj brzuch',
    'zrob fotke w bieliznie',
    'wyslij zdjecie w stroju kapielowym',
    'chce cie zobaczyc w pizamie',
    'bez bluzki',
    'zdejmij bluze i pokaz',
  ],
  passes: ['boli mnie brzuch', 'kupilam stroj kapielowy na basen', 'pokaz mi swoj obrazek', 'moj kot spi w lozku'],
};
