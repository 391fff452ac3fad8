import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drafts } from '../../scripts/evaluate/drafts';
import { readOptions, UsageError } from '../../scripts/evaluate/options';

type Said = [from: 'self' | 'other', text: string, signs?: string[]];

let folder: string;
let printed: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tawny-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => printed.push(String(line)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function chat(id: string, risky: boolean, said: Said[]) {
  const messages = said.map(([from, text, signs], i) => ({
    from,
    author: from,
    text,
    at: i * 20,
    ...(signs && { signs }),
  }));
  return JSON.stringify({ id, risky, audience: 'dm', messages });
}

async function run(lines: string[], ...more: string[]) {
  const file = join(folder, 'chats.jsonl');
  writeFileSync(file, lines.join('\n'));
  await drafts(readOptions(['--drafts', ...more, file]));
  return printed.join('');
}

const ORDINARY = chat('o', false, [
  ['other', 'did you do question 4'],
  ['self', 'nearly'],
  ['other', 'where do you live again'],
  ['self', 'i live in leeds'],
]);
const RISKY = chat('r', true, [
  ['other', 'how old are you'],
  ['self', 'im 12', ['self-disclosure']],
  ['other', 'nice'],
  ['self', 'im at the park by the river', ['self-disclosure']],
  ['self', 'good game'],
]);

describe('--drafts', () => {
  it('counts pauses in ordinary messages, from both sides, and tagged answers in risky chats', async () => {
    const { drafts: figures } = JSON.parse(await run([ORDINARY, RISKY], '--json'));
    expect(figures.ordinary).toMatchObject({ sent: 4, paused: 1, per200: 50 });
    expect(figures.ordinary.low).toBeLessThan(50);
    expect(figures.ordinary.high).toBeGreaterThan(50);
    expect(figures.risky).toMatchObject({ sent: 3, paused: 1, tagged: 2, caught: 1 });
  });

  it('names every pause with --raw', async () => {
    expect(JSON.parse(await run([RISKY], '--raw'))).toEqual({
      id: 'r',
      mirrored: false,
      risky: true,
      sent: 3,
      tagged: [1, 3],
      pauses: [{ message: 1, details: ['age'], asked: true }],
    });
  });

  it('is a table for people', async () => {
    expect(await run([ORDINARY, RISKY])).toMatch(
      /per 200 ordinary messages sent {2}50\.00 {2}\(1 of 4; 95 %: .*50\.0 % {2}\(1 of 2\)/s,
    );
  });

  it('takes the setting of the family, and refuses another', async () => {
    const { drafts: figures } = JSON.parse(await run([ORDINARY, RISKY], '--json', '--pause', 'off'));
    expect(figures.ordinary.paused + figures.risky.paused).toBe(0);
    expect(() => readOptions(['--drafts', '--pause', 'never', 'x'])).toThrow(UsageError);
  });
});
