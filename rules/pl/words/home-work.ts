/** Homework. */
export default [
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
