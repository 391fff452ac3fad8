import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(dodaj|dodasz|zapros|znajdz|szukaj|napisz|pisz|odezwij|napiszesz|zadzwon|obserwuj|zaobserwuj|odezwiesz) ..2 (mnie|do mnie|sie|mi)? ..2 (na|w|do|przez)? ..1 #Platform',
    '(masz|uzywasz|jestes na|siedzisz na|korzystasz z|macie) ..1 #Platform',
    '(przejdzmy|przejdziemy|chodz|chodzmy|wbij|wbijaj|wskakuj|lecimy|piszmy|popiszmy|pogadajmy|pogadamy|przeniesmy|przeniesiemy|gadajmy|gadamy|spadamy|idziemy|idzmy|lepiej|pisac|pogadac|wejdz|przenies|wejdziesz|zapraszam|dawaj) ..3 (na|do|przez|w) ..1 #Platform',
    '(jaki|daj|podaj|jaka|poprosze|dasz|podasz|wyslij|dawaj|zostaw) ..2 (masz|twoje|swoje|mi)? ..1 #Platform',
    '#Platform $?',
    '(moj|moje|mam|tu masz) ..1 #Platform ..1 (to|#Handle|jest)',
    '(pobierz|zainstaluj|sciagnij|zaloz|zalozysz|zainstalujesz) ..2 (sobie)? ..2 #Platform',
    'dodaj #Handle',
  ],
  unless: [
    '..5 (pad|padl|nie dziala|lagi|lagg|serwer klasowy|klasowy|dla klasa|projekt|gildii|klanu|mi zablokowala|usunelam|usunalem)',
    '(na|w|z) #Platform ..2 (jest|byl|bylo|widzialam|widzialem|leci|ogladalam)',
    '(mama|tata) ..4 (zabronila|nie pozwala|ma)',
    '(widzialam|widzialem|ogladalam|obejrzyj|zobacz) ..4',
  ],
  confidence: 'strong',
  slot: 'socials',
  means: 'Wants to go on with the talk in another app.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['dodaj mnie na snapie', 'masz insta?', 'przejdźmy na telegram', 'podaj swojego discorda', 'dc?'],
  passes: ['widzialam to na tiktoku', 'discord padl', 'zobacz film na tiktoku'],
};
