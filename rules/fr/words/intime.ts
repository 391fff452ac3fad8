/** Where nobody else looks. */
export default [
  'lit',
  'chambre',
  'douche',
  'bain',
  'toilettes',
  'miroir',
  'cabine',
  'vestiaire',
  'salle de bain',
  'couette',
  'oreiller',
] satisfies string[];
