/** The body is of a pet or a baby, hurts, is for sale, or the family looks on. Shared by the rules that import it. */
export default [
  '#PetThing ..8',
  '..8 #PetThing',
  '(na sprzedaz|w sklepie|na vinted|na olx|rozmiar|metka|metke|paczka|promocji|kupilam|kupilem|kupic|przymierzalni sklepu) ..9',
  '..9 (na sprzedaz|w sklepie|na vinted|na olx|na allegro|do sklepu|rozmiar|link|promocji|nie jest za maly|album|komunijnym|pdf|skan|z metka|podeslij link)',
  '(boli|bola|spuchly|siniak|zlamana|zlamany|gips) ..5',
  '..5 (boli|bola|lekarz|lekarza|lekarce|doktor|doktorowi|doktorce|pielegniarce|wysypka|wysypke|alergia|dermatolog|rehabilitant|gips)',
  '..6 (dziecko|bobasa|niemowlaka|maluszka|lalki|lalke|simki|sima|postaci w grze|manekina)',
  '#FamilyOk ..9',
  '..9 #FamilyOk',
  '#Many ..9',
  '..9 #Many',
  '(na|w) ..1 (treningu|wf|wuefie|lekcji|basenie) ..6',
  '..6 (na wf|na basen|do prania|na trening|do szkola|na lekcje)',
  'mapa ..4',
  '..4 (mapa|mapy|tabeli|siatka|siatki|sufit)',
];
