/** When it is dark or others sleep. */
export default [
  'polnoc',
  '(pierwsza|drugiej|trzecia|dwunasta|jedenasta|pierwszej|trzeciej) w nocy',
  '#Number w nocy',
  'druga w nocy',
  'w srodku nocy',
  'w nocy',
  'noca',
  'po zmroku',
  'jak (bedzie ciemno|sie sciemni|zgasna swiatla|zgasnie swiatlo|ucichnie)',
  'po ciemku',
  'o polnocy',
  'jak (rodzice|starzy|wszyscy|mama|tata)? ..2 (zasna|zasnie|spia|beda spac|bedzie spac|usna|pojda spac|wyjda|wyjdzie)',
  'kiedy ..2 (zasna|zasnie|spia|beda spac|usna|wyjda|wyjdzie)',
  'gdy ..2 (zasna|zasnie|spia|beda spac|usna|wyjda|wyjdzie)',
] satisfies string[];
