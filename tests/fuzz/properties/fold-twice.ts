import fc from 'fast-check';
import { expect } from 'vitest';
import { fold } from '../../../lib/text/steps/fold';
import type { Property } from '../property';
import { anyText } from '../texts';

export default {
  says: 'folded letters stay as they are when they are folded again',
  runs: 300,
  property: fc.property(anyText, (text) => {
    const once = fold(text).text;
    expect(fold(once).text).toBe(once);
  }),
} satisfies Property;
