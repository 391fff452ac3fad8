import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkRoom } from '../../lib/check/check-room';
import { readExport } from '../../lib/exports/read-export';
import { fileSource } from '../../scripts/check-chat/file-source';
import { readOptions } from '../../scripts/check-chat/options';
import { doubted, refused, report } from '../../scripts/check-chat/print';
import { createProduct } from '../../scripts/evaluate/product';
import { textSource } from '../exports/source';
import { WORRYING } from './worrying';

const NOW = Date.UTC(2026, 0, 1);
const folder = mkdtempSync(join(tmpdir(), 'tawny-chat-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('check-chat in the terminal', () => {
  it('says each sign with its place, who is who, and no word of the chat', () => {
    const reading = readExport(textSource(WORRYING), NOW);
    if ('refusal' in reading || !reading.rooms[0]) throw new Error('not read');
    const [room] = reading.rooms;
    const settings = { ageBand: '12-16', sensitivity: 'medium', categoriesOff: [] } as const;
    const findings = checkRoom(room, 'Mia', createProduct(), settings);
    const told = report(room, 'Mia', [{ id: 'cut', count: 1 }], findings);
    for (const { message } of findings.signs) expect(told).toContain(`message ${message + 1} `);
    expect(told).toContain('message 6  Kai: Asked for a secret');
    expect(told).toContain('The file ends in the middle.');
    expect(told).not.toContain('your mum');
  });

  it('has a sentence for every doubt and every refusal', () => {
    for (const id of [
      'cut',
      'row',
      'time',
      'own-only',
      'utf-16',
      'latin-1',
      'other-files',
      'too-much',
      'no-names',
    ] as const)
      expect(doubted({ id, count: 7 })).not.toMatch(/[{}]/);
    for (const refusal of [
      'empty',
      'too-large',
      'binary',
      'unknown',
      'bomb',
      'locked',
      'damaged',
      'no-chat-inside',
      'no-messages',
    ] as const)
      expect(refused(refusal, 'x')).not.toMatch(/[{}]/);
  });

  it('refuses a file of a gigabyte unread, and names what is no file', () => {
    const big = join(folder, 'big.txt');
    writeFileSync(big, 'Mia: hi\n');
    truncateSync(big, 2 ** 30);
    expect(readExport(fileSource(big), NOW)).toEqual({ refusal: 'too-large' });
    expect(() => fileSource(folder)).toThrow('is no file');
  });

  it('takes one file, and says so', () => {
    expect(readOptions(['a.txt', '--json', '--self', 'Mia'])).toEqual({ file: 'a.txt', json: true, self: 'Mia' });
    expect(() => readOptions(['a.txt', 'b.txt'])).toThrow('one at a time');
    expect(() => readOptions([])).toThrow('one at a time');
  });
});
