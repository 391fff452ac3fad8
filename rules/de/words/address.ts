/** Where the child lives, to the door. */
export default [
  'adresse',
  'anschrift',
  'hausnummer',
  'straße und hausnummer',
  'straßenname',
  'wohnadresse',
  'postadresse',
  'straße',
  'postleitzahl',
  'heimadresse',
  'stockwerk',
] satisfies string[];
