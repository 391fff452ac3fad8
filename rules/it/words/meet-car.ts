/** A car of the speaker. */
export default [
  'in macchina',
  'in auto',
  'con la macchina',
  'con macchina',
  'con auto',
  'mio macchina',
  'in mio macchina',
  'mio auto',
  'con furgone',
  'furgone',
  'con lo scooter',
  'scooter',
  'moto',
  'in moto',
  'motorino',
] satisfies string[];
