/** Said of a game. Shared by the rules that import it. */
export default [
  '#GameWord ..9',
  '..9 #GameWord',
  '(moja|nowa|moje|twoje) postac ..5',
  '..5 (twoje|swoje|mojej|nowej) postaci',
];
