/** Body, little clothing, bed or bath. */
export default [
  '(twoje|swoje|calego|cale|same|samo)? #BodyPart',
  '(w|we|tylko w|tylko)? (sam|sama|samej|samym|samych)? #Worn',
  '#Bare',
  '#BedBath',
  'cala sylwetka',
  'cale cialo',
  'od tylu',
  'z tylu i z przodu',
  'w calosci',
  'calej sylwetka',
  'od pasa w dol',
  'pelna sylwetka',
  'od stop do glow',
  'sylwetka',
] satisfies string[];
