import { describe, expect, it } from 'vitest';
import { foreign, tamed } from '../../lib/ui/foreign';

describe('words of somebody else in a sentence of ours', () => {
  it('are isolated, and cannot end their isolation or turn ours around', () => {
    expect(foreign('Juno\u2069\u202e evil')).toBe('\u2068Juno evil\u2069');
    expect(foreign('a\u200bb\u001b[31mc\nd')).toBe('\u2068ab[31mcd\u2069');
  });

  it('keep what belongs to letters and pictures of any script', () => {
    for (const name of ['أحمد', 'נועה', '👩‍👧', 'Zoë 🦊', 'ක්‍ර', 'میان‌رودان']) expect(tamed(name)).toBe(name);
  });

  it('are cut between whole letters, however long they are', () => {
    expect(tamed('🦊'.repeat(1_000_000), 3)).toBe('🦊🦊🦊…');
    expect(tamed('abc', 3)).toBe('abc');
    expect(tamed(`${'\u200b'.repeat(1_000_000)}x`)).toBe('…');
  });
});
