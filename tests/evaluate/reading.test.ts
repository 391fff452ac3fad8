import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readChat } from '../../scripts/evaluate/chat';
import { readOptions, UsageError } from '../../scripts/evaluate/options';
import { read } from '../../scripts/evaluate/read';

const line = (change: object = {}) =>
  JSON.stringify({
    id: 'x1',
    risky: false,
    site: 'discord',
    audience: 'dm',
    messages: [
      { from: 'other', author: 'ash', text: 'hi', at: 0 },
      { from: 'self', author: 'me', text: 'hey', at: 5 },
    ],
    categories: [],
    alertBy: null,
    ...change,
  });

describe('a line of a file', () => {
  test('dm is a talk of two, and what is left out has a default', () => {
    expect(readChat(line({ site: undefined, categories: undefined }))).toMatchObject({
      audience: 'direct',
      site: 'other',
      categories: [],
    });
  });
  test.each([
    ['{"id":', 'is not JSON'],
    ['[]', 'has no "id"'],
    ['7', 'is no conversation'],
    [line({ risky: undefined }), 'does not say "risky": true or false'],
    [line({ audience: 'pub' }), 'has an unknown "audience"'],
    [line({ messages: undefined }), 'has no list of "messages"'],
    [
      line({ messages: [{ from: 'them', author: 'a', text: 'hi', at: 0 }] }),
      'message 0 says who speaks neither by "other" nor by "self"',
    ],
    [line({ messages: [{ from: 'other', author: 'a', at: 0 }] }), 'message 0 has no text'],
    [
      line({
        messages: [
          { from: 'other', text: 'b', at: 9 },
          { from: 'other', text: 'a', at: 3 },
        ],
      }),
      'message 1: its time runs backwards',
    ],
    [line({ alertBy: 7 }), '"alertBy" points at no message'],
  ])('%s is refused in one sentence', (text, sentence) => {
    const problem = readChat(text);
    expect(typeof problem).toBe('string');
    expect(problem).toContain(sentence);
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chats-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('bad lines are named with file and line, the rest is read, and a missing file is told', async () => {
    const file = join(folder, 'chats.jsonl');
    writeFileSync(file, `${line()}\nnonsense\n\n${line({ id: 'x2' })}\r\n`);
    const found = [];
    for await (const one of read([file, join(folder, 'missing.jsonl')])) found.push(one);
    expect(found.map((one) => ('chat' in one ? one.chat.id : `${one.line}: ${one.problem}`))).toEqual([
      'x1',
      '2: is not JSON',
      'x2',
      expect.stringContaining('cannot be read'),
    ]);
  });
});

describe('options', () => {
  test('the defaults are those of a child who set nothing', () => {
    expect(readOptions(['a.jsonl'])).toMatchObject({
      files: ['a.jsonl'],
      sensitivity: 'medium',
      age: '12-16',
      raw: false,
    });
    expect(readOptions(['--as', 'dm', 'a']).as).toBe('direct');
  });
  test.each([
    [['--sensitivity', 'max', 'a'], 'low, medium, high'],
    [['--ablate', 'luck', 'a'], 'state'],
    [['--nonsense', 'a'], 'nonsense'],
    [[], 'which file'],
  ])('%j is refused with what it can be', (argv, words) => {
    expect(() => readOptions(argv)).toThrow(UsageError);
    expect(() => readOptions(argv)).toThrow(words);
  });
});
