/** A car or bike that waits for the child. */
export default [
  '(in|into|to|inside|have|see|by|on) ..1 (my|the|a|me|ma|our) ..1 (car|van|ute|truck|whip|jeep|bike|scooter|motorbike|bakkie|auto|pickup|lorry|camper|motor|wagon|suv)',
  '(my|a) (car|van|ute|truck|whip|jeep|bike|scooter|bakkie|suv)',
  '(black|white|grey|gray|silver|blue|red|green|dark|tinted) ..1 (car|van|truck|jeep|escalade|corsa|volvo|sedan|polo|golf|audi|bmw|suv|honda|toyota|ford|kia|tesla|pickup|swift|innova|ute|bakkie|hatchback|estate|astra|civic|transit|scooter|bike|fiesta|focus|mercedes|merc)',
  '(get|hop|jump|climb|slide) in !(to|line|the (queue|bath|pool|game|match))',
  '(rear|back|front|passenger) seat',
  '(engine|lights|headlights|car) (off|running)',
  'keep the (engine|car|motor)',
] satisfies string[];
