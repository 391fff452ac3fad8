import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(masz|musisz|bedziesz|od teraz|od dzis|teraz) ..3 (robic|robisz|zrobisz|wykonywac|wykonujesz|wykonasz) ..1 (co|wszystko co|moje|kazde) ..2 (kaze|mowie|chce|powiem|polecenia|polecenie|zadania|rozkazy|rozkazuje)',
    '(robisz|zrobisz|bedziesz robic|bedziesz robila|bedziesz robil) ..1 (co|wszystko co|to co) ..1 (kaze|mowie|ja mowie|ja kaze|ci kaze|chce|ci mowie)',
    '(od teraz|od dzis|masz|bedziesz|musisz|teraz) ..2 (sluchac|sluchasz|posluchac|sluchala|sluchal) ..2 (mnie|tylko mnie|sie mnie)',
    '(badz|bedziesz|masz byc) ..1 (posluszna|posluszny|grzeczna dziewczynka|grzecznym chlopcem|ulegla|ulegly|poslusznym)',
    '(udowodnij|udowodnilabys|udowodnilbys|udowodnisz|dowod|pokaz) ..5 (bol|bolu|bolem|krwia|krew|rana|blizna)',
    '(przysiegnij|przysiegasz|slubuj|przysiegnij) ..2 (lojalnosc|wiernosc|posluszenstwo|mi lojalnosc)',
    '(udowodnij|udowodnisz|dowod|pokaz) ..4 (lojalna|lojalny|lojalnosc|oddana|oddany|oddanie|wierna|wierny|posluszenstwo|lojalnosci)',
    'bo ja tak (mowie|chce|kaze|powiedzialem|powiedzialam)',
    '(robisz|wykonujesz|wykonasz|zrobisz) ..1 (taski|zadania|zadanie|task|misje) ..1 dla (mnie|nas|grupy) ..6',
    '(zadanie|kara|kare|task) ..2 (dnia|na dzis|dla ciebie) ..4 (rane|krzywde|bol|zyletka|noz|igla|kamera|nie jedz|nie spij)',
    '(nie spij|nie idz spac|masz nie spac) ..3 (dopoki|az|poki) ..3 (mowie|pozwole|powiem|kaze)',
    '(klekasz|klekniesz|kleczysz|kleknij) ..4 (rozumiesz|kaze|rozkaz|przede mna|mowie|kamera|$)',
    '(kaze|rozkazuje|rozkaz|mowie) ..2 to (klekasz|robisz|wykonujesz|siedzisz|milczysz)',
    '(za|kara za) (kleske|przegrana|blad|kazdy blad|kare|nieposluszenstwo|spoznienie) ..7 (nagrywasz|nagraj|prysznic|uderz|uderzysz|kamera|rozkaz|sie w twarz)',
    '(na kolana|kleczysz|blagaj mnie|przepros na kamera|nazywaj mnie (panem|pania|mistrzem|tatusiem))',
  ],
  unless: [
    ...quoted,
    '..9 (kapitana|trenera|pani|lekarz|kapitan|simon|polecenia z|swiata|proba|scena|role)',
    '(rycerza|rycerz|scena|role|proba) ..9',
    '(pani|lekarz|trener|simon) ..6',
    'sluchaj mnie ..3',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Orders the child to obey, or asks proof of loyalty.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'robisz co kaze',
    'od teraz słuchasz tylko mnie',
    'udowodnij ze jestes lojalna',
    'robisz taski dla mnie albo wylatujesz',
  ],
  passes: [
    'od teraz sluchasz kapitana',
    'robisz zadanie z matmy?',
    'masz robic co mowi lekarz',
    'robisz questy dla klanu',
  ],
};
