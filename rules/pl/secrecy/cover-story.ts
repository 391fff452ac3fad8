import type { Examples, Rule } from '../../../lib/engine/rule';
import gameTalk from '../vetoes/game-talk';

export default {
  match: [
    '(jak|jesli|jezeli|gdyby|gdy|kiedy|jakby) ..2 (ktos|#Adult|ona|oni|on) ..2 (spyta|zapyta|pytal|pytala|pytali|pytaja|pyta|zapytaja|zobaczy|wejdzie|zadzwoni|bedzie pytac|bedzie pytal|bedzie pytala|beda pytac|spytaja) ..4 (powiedz|mow|powiesz|mowisz|sciemnij|odpowiedz|udawaj|ze|napisz|wymysl|zmysl) ..6 (jestem|to ja|znajomi|nikt|nic|ze szkola|z klasa|kuzyn|kuzynka|kuzynem|ciocia|korepetytor|z gry|nauczyciel|brat|siostra|pomylka|reklama|spam|nie wiesz|nie znasz)',
    '(powiedz|mow|powiesz|mowisz|sciemnij|udawaj) ..4 ze ..1 (jestem|to) ..3 (znajomi|kuzyn|kuzynka|kuzynem|ciocia|wujek|korepetytor|korepetytorem|nauczyciel|trener|z klasa|ze szkola|bratem|brat|siostra|z kolka)',
    '(zapisz|zapiszesz|zmien|zapisac|podpisz|zmienisz) ..1 (mnie|mi|moj numer|moje imie|moja nazwe|moje numer) ..4 (jako|pod|na)',
    '(zapisz|zapiszesz|podpisz|zapisac) ..3 (w)? ..2 (mnie) ..2 (jako|pod)',
    '(mow|powiedz|sciemnij|wmow|naklam|sklam|wymysl cos) ..2 #Adult ..4 (znajomi|z gry|nikt|reklama|korepetytor)',
    '(udawaj|udajemy|udawajmy) ..2 ze ..2 (mnie nie znasz|sie nie znamy|mnie nie ma|nic nie bylo)',
    '(wymysl|zmysl|wykombinuj) ..2 (cos|wymowke|bajke|historie|historia|pretekst) ..3 (#Adult|dla|zeby|na)?',
  ],
  unless: [
    ...gameTalk,
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
