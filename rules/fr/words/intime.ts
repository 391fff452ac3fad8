/** Where nobody else looks. */
export default [
  'lit',
  'chambre',
  'douche',
  '(le|mon|ton|ta|du) bain',
  'baignoire',
  'toilettes',
  'miroir',
  'cabine',
  'vestiaire',
  'salle de bain',
  'couette',
  'oreiller',
] satisfies string[];
