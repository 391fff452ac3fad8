/** A secret that ends with a cake or the end of a story, gossip, a base in a game. Shared by the rules that import it. */
export default [
  '#SurpriseWord ..9',
  '..9 #SurpriseWord',
  '#GossipWord ..9',
  '..9 #GossipWord',
  '..9 (gdzie mamy baze|gdzie jest baza|sklad|taktyka|taktyke|zagranie|haslo|hasla|spalilem|wygralismy|kto wygral|kto wygrala|gra w finale|oceny)',
  '(lekarz|dentysta|lekarza) ..6',
  '(nie|ja) ..1 (powiedzialam|powiedzialem|mowilam|mowilem|powiem) ..9',
];
