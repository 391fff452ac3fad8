/** Where only the child itself can be in the picture: bed, bath, mirror. */
export default [
  'bett',
  'badewanne',
  'wanne',
  'dusche',
  'bad',
  'badezimmer',
  'spiegel',
  'umkleide',
  'umkleidekabine',
  'kinderzimmer',
  'dein zimmer',
  'deinem zimmer',
  'schlafzimmer',
  'decke',
  'bettdecke',
  'pool',
] satisfies string[];
