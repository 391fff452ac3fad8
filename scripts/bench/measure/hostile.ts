/** Texts made to be slow, each at a given length. */
export const HOSTILE: Record<string, (length: number) => string> = {
  'one letter': (length) => 'a'.repeat(length),
  'ha ha': (length) => 'ha '.repeat(length / 3),
  'single letters': (length) => 'd o n t '.repeat(length / 8),
  'near miss': (length) => 'dont tell ur mu '.repeat(length / 16),
  'match after match': (length) => 'dont tell ur mum '.repeat(length / 17),
  'zero width': (length) => 'd\u200b'.repeat(length / 2),
  accents: (length) => 'd\u0301\u0302\u0303'.repeat(length / 4),
  ligatures: (length) => '\ufdfa'.repeat(length),
  digits: (length) => '0123456789'.repeat(length / 10),
  'phone numbers': (length) => '0 7 7 0 0 9 '.repeat(length / 12),
  points: (length) => 'a.b.c.'.repeat(length / 6),
  'mixed script': (length) => 'dоnt tеll '.repeat(length / 10),
  emoji: (length) => '😂'.repeat(length / 2),
  leet: (length) => '1l1l0 '.repeat(length / 6),
  'always new words': (length) =>
    Array.from({ length: length / 8 }, (_, k) => `${k.toString(36)}xqzvkw`.slice(0, 7)).join(' '),
};
