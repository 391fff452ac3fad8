/** Said of places, things and people of a game. Shared by the rules that import it. */
export default [
  '#Jeu ..8',
  '..8 #Jeu',
  '(dans le|dans la|en|sur le) (jeu|partie) ..6',
  '..6 (dans le|dans la) (jeu|partie)',
];
