/** Goes, lands or ends up with others. */
export default [
  '(leci|leca|poleci|poleca|idzie|ida|pojdzie|pojda|laduje|laduja|wyladuje|wyladuja|trafi|trafia|wleci|wpada|wpadnie|wjedzie|wjezdza) (do|na|w|po|u|dalej) ..2 (#Audience|glowny kanal|kanal|kanale|kanaly|grupy|storce)',
  '(bedzie|beda) ..1 (na|w|u) ..2 (#Audience|kazdego|klasy)',
] satisfies string[];
