import { describe, expect, it } from 'vitest';
import { mayBeOk } from '../../lib/alerts/this-is-ok';
import type { Category } from '../../lib/engine/rule';

const medium = (...categories: Category[]) => mayBeOk({ level: 'medium', categories });

describe('"This is OK, I know them"', () => {
  it('may be said of small talk, up to a card beside the chat', () => {
    expect(medium('flattery', 'age-probe')).toBe(true);
    expect(mayBeOk({ level: 'soft', categories: ['gift-lure'] })).toBe(true);
    for (const level of ['strong', 'urgent'] as const) expect(mayBeOk({ level, categories: ['flattery'] })).toBe(false);
  });

  it.each(['image-request', 'meet-offline', 'secrecy', 'threat', 'control-harm', 'account-request'] as const)(
    'is never there for %s, also beside small talk, and as a soft note',
    (kind) => {
      expect(medium(kind)).toBe(false);
      expect(medium('flattery', kind)).toBe(false);
      expect(mayBeOk({ level: 'soft', categories: [kind] })).toBe(false);
    },
  );

  it('may be said of a lone "are you alone?", but not with a request beside it', () => {
    expect(medium('alone-probe')).toBe(true);
    expect(medium('alone-probe', 'flattery')).toBe(true);
    expect(medium('alone-probe', 'personal-probe')).toBe(false);
    expect(medium('platform-move', 'alone-probe')).toBe(false);
  });
});
