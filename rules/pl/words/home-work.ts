/** Homework. */
export default [
  'praca domowa',
  'pracy domowej',
  'prace domowa',
  'prac domowych',
  'zadanie domowe',
  'zadania domowego',
] satisfies string[];
