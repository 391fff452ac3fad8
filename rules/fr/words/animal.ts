/** An animal of the house. */
export default [
  'chien',
  'chat',
  'hamster',
  'lapin',
  'animal',
  'oiseau',
  'chiot',
  'chaton',
  'cochon',
  'perruche',
] satisfies string[];
