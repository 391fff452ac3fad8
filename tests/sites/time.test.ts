import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime as roblox } from '../../lib/sites/roblox/parts/time';
import { inOrder } from '../../lib/sites/row-time';
import { parseTime as whatsapp } from '../../lib/sites/whatsapp/parts/time';

const NOW = new Date(2026, 10, 24, 18, 0).getTime();
const local = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();

describe('the time of a WhatsApp row', () => {
  it.each([
    ['16:02, 20/11/2026', local(2026, 10, 20, 16, 2)],
    ['4:02 PM, 11/20/2026', local(2026, 10, 20, 16, 2)],
    ['12:05 a.m., 20/11/2026', local(2026, 10, 20, 0, 5)],
    ['16:02, 20.11.26', local(2026, 10, 20, 16, 2)],
    ['16.02, 20.11.2026', local(2026, 10, 20, 16, 2)],
    ['16:02, 2026-11-20', local(2026, 10, 20, 16, 2)],
    ['16:02, 2026/11/20', local(2026, 10, 20, 16, 2)],
  ])('%s', (text, at) => expect(whatsapp(text, NOW)).toBe(at));

  it('reads a date that could be two as the later one that is past', () => {
    expect(whatsapp('10:00, 05/11/2026', NOW)).toBe(local(2026, 10, 5, 10, 0));
    expect(whatsapp('10:00, 03/12/2026', NOW)).toBe(local(2026, 2, 12, 10, 0));
  });

  it('does not make a time out of something else', () => {
    for (const text of ['', 'yesterday', '16:02', '45/45/2026, 10:00']) expect(whatsapp(text, NOW)).toBeUndefined();
  });

  it('never gives a time of the far future, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const at = whatsapp(text, NOW);
        expect(at === undefined || at <= NOW + 86_400_000).toBe(true);
      }),
    );
  });
});

describe('the time of a Roblox row', () => {
  it.each([
    ['Today | 4:10 PM', local(2026, 10, 24, 16, 10)],
    ['Yesterday | 12:30 AM', local(2026, 10, 23, 0, 30)],
    ['Nov 2, 2026 | 9:00 AM', local(2026, 10, 2, 9, 0)],
  ])('%s', (text, at) => expect(roblox(text, NOW)).toBe(at));

  it('says nothing about days it cannot place', () => {
    for (const text of ['', 'Mon | 4:10 PM', 'Heute | 16:10']) expect(roblox(text, NOW)).toBeUndefined();
  });
});

describe('times that are shown in minutes', () => {
  const minute = local(2026, 10, 24, 17, 59);

  it('take what was shown this minute as said now', () => {
    expect(inOrder(minute, 60_000, minute + 40_000, 0, 0)).toBe(minute + 40_000);
  });

  it('keep the rows of one minute in order', () => {
    const first = inOrder(minute, 60_000, NOW + 600_000, 2, 0);
    expect(inOrder(minute, 60_000, NOW + 600_000, 1, first)).toBeGreaterThan(first);
  });

  it('leave exact times alone', () => {
    expect(inOrder(minute, 0, minute + 40_000, 3, minute)).toBe(minute);
  });
});
