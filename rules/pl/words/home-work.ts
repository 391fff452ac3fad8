/** Homework. */
export default [
  'karta pracy',
  'karte pracy',
  'karty pracy',
  'praca grupowa',
  'prace grupowa',
  'pracy w grupach',
  'praca domowa',
  'pracy domowej',
  'prace domowa',
  'prac domowych',
  'zadanie domowe',
  'zadania domowego',
] satisfies string[];
