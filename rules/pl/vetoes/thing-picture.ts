/** The picture is of a thing, for sale, for the family or the school. Shared by the rules that import it. */
export default [
  '#Thing ..8',
  '..8 #Thing',
  '..6 (na sprzedaz|na vinted|na olx|na allegro|w sklepie|do sklepu|z metka|na bal|na przebieranke|dziecko|bobasa|niemowlaka|maluszka|siostrzenca|na grupe|na grupie|wszyscy|calej klasa|cala klasa|urodziny|swiat|wesela|slubu|komunii|wystepu|mecz)',
  '(na sprzedaz|siostrzenica|siostrzeniec|dziecko|bobas|maly brat) ..6',
  '#FamilyOk ..9',
  '..9 #FamilyOk',
  '(on|ona) ..4 #Pic',
  '#Pic (z|ze) ..2 (wycieczki|wakacji|imprezy|urodziny|gor|morza|koncertu|klasa|meczu|obozu|kolonii|wesela|zoo|swiat|wyjazdu|ferii|zawodow)',
  'bez tla',
  '..4 boli',
  'boli ..4',
  'rosyjski',
  '..5 (na serwerze|pod wideo)',
];
