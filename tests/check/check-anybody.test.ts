import { describe, expect, it } from 'vitest';
import { checkAnybody } from '../../lib/check/check-anybody';
import { checkRoom } from '../../lib/check/check-room';
import { readExport } from '../../lib/exports/read-export';
import { createProduct } from '../../scripts/evaluate/product';
import { textSource } from '../exports/source';
import { WORRYING } from './worrying';

const SETTINGS = { ageBand: '12-16', sensitivity: 'medium', categoriesOff: [] } as const;

function roomOf(text: string) {
  const reading = readExport(textSource(text), Date.UTC(2026, 0, 1));
  if ('refusal' in reading || !reading.rooms[0]) throw new Error('not read');
  return reading.rooms[0];
}

describe('checking a chat of which nobody said who the child is', () => {
  it('finds what is found where that is known, and says whom it took for the child', () => {
    const room = roomOf(WORRYING);
    const known = checkRoom(room, 'Mia', createProduct(), SETTINGS);
    const findings = checkAnybody(room, createProduct(), SETTINGS);
    expect(findings).toEqual({ ...known, assumed: 'Mia' });
  });

  it('takes nobody for the child where nothing worries, whoever it is', () => {
    const room = roomOf('Mia: did you do the maths\nTom: not yet\nMia: me neither, see you at lunch');
    const findings = checkAnybody(room, createProduct(), SETTINGS);
    expect(findings.level).toBe('calm');
    expect(findings.assumed).toBeUndefined();
  });

  it('tells how far it is, from the beginning to the end', () => {
    const told: number[] = [];
    checkAnybody(roomOf(WORRYING), createProduct(), SETTINGS, (share) => told.push(share));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeGreaterThan(0.5);
  });
});
