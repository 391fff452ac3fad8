import fc from 'fast-check';

/** Faults in a file, each at a share of its length from 0 to 1. */
const fault = fc.oneof(
  fc.record({ kind: fc.constant('byte' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), to: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constantFrom('drop' as const, 'repeat' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 200 }),
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.oneof(
      fc.constantFrom(
        '"',
        '\\',
        '{',
        '}',
        '[',
        ']',
        '<',
        '>',
        '\n',
        '\r\n',
        ',',
        '\0',
        '\ufeff',
        ': ',
        '&#x0;',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
  }),
);
type Fault = typeof fault extends fc.Arbitrary<infer One> ? One : never;

export const faults = fc.array(fault, { minLength: 1, maxLength: 6 });

/** A file with these faults in it. */
export function damaged(bytes: Uint8Array, list: readonly Fault[]): Uint8Array {
  return list.reduce(withFault, bytes);
}

function withFault(file: Uint8Array, fault: Fault): Uint8Array {
  const at = Math.floor(fault.at * file.length);
  switch (fault.kind) {
    case 'byte':
      return file.map((byte, i) => (i === at ? fault.to : byte));
    case 'cut':
      return file.slice(0, at);
    case 'drop':
      return joined(file.slice(0, at), file.slice(at + fault.length));
    case 'repeat':
      return joined(file.slice(0, at + fault.length), file.slice(at));
    case 'insert':
      return joined(file.slice(0, at), new TextEncoder().encode(fault.text), file.slice(at));
  }
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
