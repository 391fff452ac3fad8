/** At once, live. */
export default [
  'ahora',
  'ahorita',
  'ya',
  'ya mismo',
  'ahora mismo',
  'en este momento',
  'de una',
  'en vivo',
  'en directo',
  'de hoy',
  'de ahora',
  'recien',
] satisfies string[];
