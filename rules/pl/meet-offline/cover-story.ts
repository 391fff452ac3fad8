import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(powiedz|powiesz|mow|napisz|sciemnij|sklam|wmow|wymysl|powiedzialabys|mozesz powiedziec) ..2 (#Kin|w dom|twoje #Kin|im|jej|starym) ..3 ze ..2 (nocujesz|spisz|idziesz|jedziesz|jestes|uczysz|masz|wychodzisz|bedziesz|robisz) ..5 #CoverPlace',
    '(powiedz|powiesz|mow|sciemnij) ..1 ze ..1 (nocujesz|spisz|idziesz|jedziesz) ..2 (u|do|na|z) ..1 (znajomi|biblioteki|kina)',
    '(powiedz|powiesz|sciemnij) ..2 ze ..1 (spisz|nocujesz) ..1 u ..1',
    '(powiedz|powiesz|powiedz im|mow) ..3 (ze)? ..1 (rekolekcje|wycieczka|nocowanka|oboz|trening sie|zajecia sie|masz dodatkowe|masz korki)',
    '(udawaj|symuluj|zachoruj|udasz) ..2 (chora|chory) ..9 (wpadne|przyjade|spotkamy|przyjdz|do mnie|rodzice)',
    '(powiedz|sciemnij|mow) ..2 #Kin ..5 (a|i) ..3 (przyjedz|przyjdz|spotkamy|do mnie|ze mna|zabiore)',
    '#Kin ..2 (mysla|mysli|mysleli|pomysla|niech mysla|niech mysli) ..3 ze ..4 #CoverPlace',
  ],
  unless: [...quoted, '..9 (trener|schronisku|z nami|mama kasi|pani|ciocia|tata prowadzi|wroce|plan)', 'po meczu ..9'],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child what to say at home so that they can meet.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'powiedz rodzicom że nocujesz u koleżanki',
    'ściemnij mamie, że idziesz do biblioteki',
    'niech mama myśli, że jesteś na korkach',
  ],
  passes: [
    'powiedz rodzicom ze po meczu nocujemy w schronisku',
    'powiedz mamie ze idziesz na trening z nami',
    'powiedz pani że jesteś chora',
  ],
};
