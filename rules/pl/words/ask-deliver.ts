/** Asks somebody to send, show or take something. */
export default [
  '#SendOnly',
  '#ShowOnly',
  '#ShootOnly',
  '#Modal ..3 #SendInf',
  '#Wish ..2 (zebys|abys|bys|jakbys|gdybys) ..3 #SendPast',
  '(jakbys|gdybys|zebys|jesli|jak) ..2 #SendPast',
  'prosze o',
] satisfies string[];
