import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(wiem|znam|mam|nagralem|nagralam|widzialem) ..9 (zachowuj sie|badz (mila|mily|grzeczna|grzeczny)|wiec odpisz|wiec rob|wiec sluchaj|przestan mnie ignorowac|nie kombinuj|nie probuj|nie rob glupot|wiec lepiej|bedziesz (mila|mily|grzeczna|grzeczny))',
    '(znam|wiem) ..1 (twoje|jaki masz|jakim) ..1 (dom|autobus|autobusem|osiedle|ulica|adres|przystanek|plan lekcji|brame|klatke|tramwaj)',
    '(numer|kontakt|maila|profil) ..1 (do)? ..1 twoje ..1 #Adult ..7 (po tobie|rob|jeden|sms|albo|wiec|zachowuj|klik|napisze|zadzwonie|zgadza)',
    '(mam|trzymam|sa) ..3 (na kompie|na dysku|w telefon|na laptopie|w chmurze|na laptopa) ..2 (twoje|te) ..1 (#Material|foty|galerie)',
    'twoje #Kin ..1 (to|ma na imie|nazywa sie) ..7 (zaplac|profil|plac|zaplacisz)',
    'mam ..2 (twoje|te) (zdjecie|filmik|selfie|foty) ..2 (na|w|i) ..2 (kompie|dysku|liste|lista|laptopie|telefon|obserwujacy)',
    'co ..2 (powie|pomysli|pomyslal|powiedzial|powiedziala|pomyslalaby|powiedza|pomysla) ..3 (twoje #Audience|twoje ..1 #Audience|klasa) ..3 (o|na|jak|gdy|kiedy) ..3 (#Material|(zobaczy|zobacza|obejrzy|dowie sie|przeczyta) ..2 (#Material|to|te|twoje|co|o|jaka|jaki)|(zobaczy|zobacza|obejrzy|sie dowie|przeczyta) $)',
    '(albo|inaczej|bo) ..1 (mowie|opowiadam|gadam|dzwonie|pisze) ..4 (#Audience|o tobie)',
    '#ConditionNot ..6 #ExposeSoft ..4 (twoje #Audience|twoje ..1 #Audience|wszystkim|calej #Audience)',
    '(twoje #Adult|bracia|kuzyni|rodzice) ..2 (zobacza|zobaczy|dowiedza sie|dowie sie) ..4 (jaka|jaki|kim|co) ..6',
    '(wie|wiedza|powie) ..2 #Adult ..3 jaka jestes naprawde',
    '(powiedziec|powiem) ..2 (im|jej|mu|wszystkim) ..2 (jaka|jaki|kim|co) ..2 (jestes|robilas|robiles|naprawde)',
    '(przejezdzalem|przejechalem|obserwuje|patrze na|stalem|widze) ..3 (obok|pod|kolo)? ..1 twoje ..1 (dom|blok|okno|okna)',
  ],
  unless: [
    ...quoted,
    ...play,
    '..9 (szkolny autobus|fajna|fajny|bylam u ciebie|bylem u ciebie|mieszkalam|chodzilam|chodzilem|prezent|swietny|dumna|dumny|paskiem|przedstawienie|klasa zobaczy)',
    '(prezent|dumna|dumny|urodziny) ..9',
    'nie (znam|wiem) ..9',
    '..9 (na swieta|w odwiedziny|pogratuluje|gratulacje)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says what is known of the child and gives an order with it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'znam twoj autobus',
    'mam numer do twojego taty, jeden sms i po tobie',
    'bądź online albo mówię o tobie w szkole',
    'mam na kompie twoje fotki',
  ],
  passes: [
    'nie znam twojego autobusu',
    'mam numer do twojego taty, wyślę mu zaproszenie na urodziny',
    'mam w telefonie zadanie',
    'co powie twoja mama na prezent',
  ],
};
