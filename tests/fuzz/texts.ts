import fc from 'fast-check';

/** What people really type, and what nobody does. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.stringMatching(/^([ -~àéîöüßÀ-ÿＡ-Ｚａ-ｚ]|\u200b|\u0301){0,60}$/),
  fc
    .array(
      fc.constantFrom('dont', 'tell', 'ur', 'mum', 's3cr3t', 's n a p', '@a_1', '07700 900123', '👻', '.', '?', '\n'),
    )
    .map((words) => words.join(' ')),
  // The same sign very often: what a clever writer or a cat on the keys does.
  fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), fc.nat(400)).map(([one, n]) => one.repeat(n)),
);
