import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(jak|jesli|jezeli|gdyby|gdy|kiedy|jakby) ..2 (ktos|#Adult|ona|oni|on) ..2 (spyta|zapyta|pytal|pytala|pytali|pytaja|pyta|zapytaja|zobaczy|wejdzie|zadzwoni|bedzie pytac|bedzie pytal|bedzie pytala|beda pytac|spytaja) ..4 (powiedz|mow|powiesz|mowisz|sciemnij|odpowiedz|udawaj|ze|napisz|wymysl|zmysl) ..6 (jestem|to ja|znajomi|nikt|nic|ze szkola|z klasa|kuzyn|kuzynka|kuzynem|ciocia|korepetytor|z gry|nauczyciel|brat|siostra|pomylka|reklama|spam|nie wiesz|nie znasz)',
    '(powiedz|mow|powiesz|mowisz|sciemnij|udawaj) ..4 ze ..1 (jestem|to) ..3 (znajomi|kuzyn|kuzynka|kuzynem|ciocia|wujek|korepetytor|korepetytorem|nauczyciel|trener|z klasa|ze szkola|bratem|brat|siostra|z kolka)',
    '(zapisz|zapiszesz|zapisac|podpisz|podpiszesz|wpisz) ..1 (mnie|moj numer|moje numer|numer|moj kontakt) ..4 (jako|pod)',
    '(zmien|zmienisz|zmienic) ..3 (nick|nicka|nazwe|imie|podpis|kontakt|ksywke|numer) ..5 (zeby|bo|jak|by) ..3 (#Adult|nikt|ktos)',
    '(zmien|zmienisz|zmienic) ..1 (mnie|moje|moj) ..2 (w)? ..2 (kontaktach|telefon) ..3',
    '(pyta|spyta|zapyta|pytal|pytala|pytali|pytaja|spytaja) ..6 (nie znasz|nie znamy|nic nie wiesz|nie widziala|nie widzialas|nie widziales|nie wiesz|jestem nikim|nikt)',
    '(jakby|jak|gdyby) ..1 (kto|ktos) ..6 (nie znasz|w zyciu nie|pierwszy raz|nie widziala|nie widzial|nie wiesz)',
    '(w dom|#Kin|starym) ..2 (mow|powiedz|powiesz|mowisz|gadaj|mowimy) ..2 ze ..5 #CoverPlace',
    '(gdy|jak|jakby|jesli|kiedy) ..1 #Kin ..1 (zapyta|spyta|pyta|spytaja|zapytaja) ..6 (mow|powiedz|powiesz|mowisz) ..3 ze ..4 (#CoverPlace|ze szkola|pomagalas|bylas|byles|siedzialas|siedziales)',
    '(zapisz|zapiszesz|podpisz|zapisac) ..3 (w)? ..2 (mnie) ..2 (jako|pod)',
    '(mow|powiedz|sciemnij|wmow|naklam|sklam|wymysl cos) ..2 #Adult ..4 (znajomi|z gry|nikt|reklama|korepetytor)',
    '(udawaj|udajemy|udawajmy) ..2 ze ..2 (mnie nie znasz|sie nie znamy|mnie nie ma|nic nie bylo)',
    '(wymysl|zmysl|wykombinuj) ..2 (cos|wymowke|bajke|historie|historia|pretekst) ..3 (#Adult|dla|zeby|na)?',
  ],
  unless: [
    '(wpisz|zapisz|podpisz) ..3 (druzyny|liste|listy|dziennika|grupy|klubu)',
    '..9 (zbiorka|obiad|spoznie|z choru|z klubu|tata prowadzi|z nami|w domu|zebranie|wystepu|role|wypracowanie|bajke dla)',
    'jako ..2 (z choru|wychowawca|sasiadka|szef)',
    'jakie ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child what to say about them when somebody asks.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jak mama spyta z kim piszesz to powiedz że z koleżanką z klasy',
    'gdyby ktoś pytał, powiedz, że jestem twoim wujkiem',
    'zapisz mnie w telefonie jako kasia',
    'udawaj ze mnie nie znasz',
  ],
  passes: [
    'gdyby ktos pytal powiedz ze zbiorka o osmej',
    'zapisz mnie jako Kasia z chóru bo masz trzy kasie',
    'powiedz ze to ja gram role wujka w przedstawieniu',
    'jak pani zapyta powiedz że spóźnię się',
  ],
};
