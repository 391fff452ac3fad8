import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import talks from '../../rules/en/learned.json';
import lines from '../../rules/en/learned-lines.json';
import { CHATS, fingerprints, sumOfChats } from '../../scripts/learn/fingerprints';
import { fingerprints as fingerprintsOfLines, sumOfLines } from '../../scripts/learn-lines/fingerprints';

/** A checkout may leave the training data out; then nobody can have changed them. */
const isHere = existsSync(CHATS);

describe('the learned part that ships', () => {
  it('was learned from what the rules and features of today see in a talk', { timeout: 120_000 }, async () => {
    const { chats, ...learned } = talks;
    expect(await fingerprints(), 'run: npm run learn').toEqual(learned);
  });

  it('reads single lines with the features of today', () => {
    const { said, ...learned } = lines;
    expect(fingerprintsOfLines(), 'run: npm run learn:lines').toEqual(learned);
  });

  it.skipIf(!isHere)('was learned from the chats and lines as they are now', () => {
    expect(sumOfChats(), 'run: npm run learn').toBe(talks.chats);
    expect(sumOfLines(), 'run: npm run learn:lines').toBe(lines.said);
  });
});
