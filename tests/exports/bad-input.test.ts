import { Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, LONGEST_MESSAGE } from '../../lib/exports/limits';
import { readExport } from '../../lib/exports/read-export';
import { sourceOf, textSource } from './source';

const NOW = Date.UTC(2026, 0, 1);
const read = (text: string, name?: string) => readExport(textSource(text, name), NOW);
const bytes = (text: string) => new TextEncoder().encode(text);
const CHAT = '12/11/2023, 18:02 - Mia: hi\n13/11/2023, 18:03 - Tom: hello\n';

const DISCORD_HTML =
  '<!doctype html><html><div class="chatlog"><div class="chatlog__message-container"><span class="chatlog__author">Tom</span>' +
  '<span class="chatlog__timestamp">12/11/2023 18:02</span><div class="chatlog__content">hi</div></div>';

function texts(reading: ReturnType<typeof readExport>): string[] {
  if ('refusal' in reading) throw new Error(reading.refusal);
  return reading.rooms.flatMap(({ said }) => said.map(({ text }) => text));
}
function doubts(reading: ReturnType<typeof readExport>): string[] {
  if ('refusal' in reading) throw new Error(reading.refusal);
  return reading.doubts.map(({ id }) => id);
}

describe('a file that cannot be read is refused with its reason', () => {
  it('when it is larger than is read, without a byte of it being asked for', () => {
    const source = {
      name: 'big.txt',
      size: LARGEST_FILE + 1,
      bytes: () => {
        throw new Error('asked for');
      },
    };
    expect(readExport(source, NOW)).toEqual({ refusal: 'too-large' });
  });

  it('when it is empty, or holds only blanks', () => {
    expect(read('')).toEqual({ refusal: 'empty' });
    expect(read(' \n\n ')).toEqual({ refusal: 'empty' });
  });

  it('when it is a picture or a database', () => {
    const picture = Uint8Array.from({ length: 9000 }, (_, i) => (i * 7919) % 251);
    expect(readExport(sourceOf(picture), NOW)).toEqual({ refusal: 'binary' });
  });

  it('when it is some other text, saying how it begins', () => {
    expect(read('Once upon a time there was an owl.\nIt lived in a tree.')).toEqual({
      refusal: 'unknown',
      begins: 'Once upon a time there was an owl. It lived in a tree.',
    });
  });

  it('when it is a chat format without a message', () => {
    expect(read('{"participants":[],"messages":[],"x":{"sender_name":1}}')).toEqual({ refusal: 'no-messages' });
  });

  it('when it is a zip without a chat, with a password, or broken', () => {
    expect(readExport(sourceOf(zipSync({ 'a.jpg': bytes('x'), 'notes.txt': bytes('just a note') })), NOW)).toEqual({
      refusal: 'no-chat-inside',
    });
    const locked = zipSync({ 'chat.txt': bytes(CHAT) });
    locked[6] = 1;
    expect(readExport(sourceOf(locked), NOW)).toEqual({ refusal: 'locked' });
  });

  it('when a zip would unpack to far more than a chat', () => {
    const bomb = zipSync({ 'chat.txt': [new Uint8Array(60_000_000), { level: 9 }] });
    expect(bomb.length).toBeLessThan(100_000);
    let unpacked = 0;
    expect(readExport(sourceOf(bomb), NOW, (share) => (unpacked = Math.max(unpacked, share)))).toEqual({
      refusal: 'bomb',
    });
    expect(unpacked, 'it stops before the end').toBeLessThan(0.9);
  });
});

describe('what can be read of a damaged file is read', () => {
  it('half a JSON file gives the messages before the cut', () => {
    const whole = JSON.stringify({
      guild: {},
      channel: { type: 'DirectTextChat', name: 'bea' },
      messages: Array.from({ length: 20 }, (_, i) => ({
        timestamp: '2024-01-20T17:04:05Z',
        content: `line ${i}`,
        author: { name: 'bea' },
      })),
    });
    const half = read(whole.slice(0, whole.length / 2), 'bea.json');
    expect(texts(half).length).toBeGreaterThan(5);
    expect(doubts(half)).toEqual(['cut']);
  });

  it('half a backup in XML, and half a zip, too', () => {
    const xml = `<smses count="2"><sms address="1" date="1704466800000" type="1" body="hi" /><sms address="1" da`;
    expect(texts(read(xml))).toEqual(['hi']);
    expect(doubts(read(xml))).toEqual(['cut']);
    const long = Array.from(
      { length: 30_000 },
      (_, i) => `12/11/2023, 18:02 - Mia: ${(i * 7919) % 10_007} and on\n`,
    ).join('');
    const zip = zipSync({ 'WhatsApp Chat with Mia.txt': bytes(long) });
    const half = readExport(sourceOf(zip.slice(0, zip.length / 2), 'chat.zip'), NOW);
    expect(texts(half).length).toBeGreaterThan(5000);
    expect(doubts(half)).toContain('cut');
  });

  it('one broken entry costs only itself', () => {
    const text =
      '{"guild":{},"channel":{},"messages":[{"content":"a","author":{"name":"x"}},{oops},7,{"content":"b","author":{"name":"x"}}]}';
    expect(texts(read(text, 'a.json'))).toEqual(['a', 'b']);
    expect(doubts(read(text, 'a.json'))).toContain('row');
  });

  it.each([
    [
      'utf-16le',
      Uint8Array.from([...`\ufeff${CHAT}`].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])),
    ],
    [
      'utf-16le without a mark',
      Uint8Array.from([...CHAT].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])),
    ],
    ['utf-16be', Uint8Array.from([...CHAT].flatMap((one) => [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 255]))],
  ])('%s is told and read', (_, file) => {
    const reading = readExport(sourceOf(file), NOW);
    expect(texts(reading)).toEqual(['hi', 'hello']);
    expect(doubts(reading)).toEqual(['utf-16']);
  });

  it('an old eight-bit code is read as such', () => {
    const latin = Uint8Array.from([...CHAT.replace('hello', 'café')].map((one) => one.charCodeAt(0)));
    expect(texts(readExport(sourceOf(latin), NOW))).toEqual(['hi', 'café']);
    expect(doubts(readExport(sourceOf(latin), NOW))).toEqual(['latin-1']);
  });

  it('one broken letter in good UTF-8 costs only itself', () => {
    const good = bytes(`${CHAT.replace('hello', 'naïve 😀 X')}`);
    const broken = good.map((byte) => (byte === 88 ? 0xff : byte));
    expect(texts(readExport(sourceOf(broken), NOW))).toEqual(['hi', 'naïve 😀 \ufffd']);
    expect(doubts(readExport(sourceOf(broken), NOW))).toEqual([]);
  });

  it('dates that make no sense are told, and the order of the file is kept', () => {
    const text =
      '14/11/2023, 18:02 - Mia: one\n12/11/2023, 18:03 - Tom: two\n99/99/2023, 18:02 - Mia: three\n15/11/2093, 10:00 - Tom: four\n';
    const reading = read(text);
    expect(texts(reading)).toEqual(['one', 'two', 'three', 'four']);
    expect('doubts' in reading && reading.doubts).toEqual([{ id: 'time', count: 2 }]);
  });

  it('where no number tells the day from the month, the order in which time runs forwards does', () => {
    const reading = read('3/1/24, 18:02 - Mia: a\n3/2/24, 18:02 - Tom: b\n4/1/24, 18:02 - Mia: c\n');
    expect(texts(reading)).toEqual(['a', 'b', 'c']);
    expect('rooms' in reading && reading.rooms[0]?.said[0]?.at).toBe(new Date(2024, 2, 1, 18, 2).getTime());
  });
});

describe('a zip', () => {
  it('gives every conversation, each with the files that belong to it', () => {
    const message = (text: string, at: number) => ({ sender_name: 'Max', timestamp_ms: at, content: text });
    const file = (title: string, ...messages: object[]) =>
      bytes(JSON.stringify({ participants: [{ name: title }, { name: 'Max' }], messages, title }));
    const zip = zipSync({
      'messages/inbox/mia_1/message_1.json': file('Mia', message('third', 1.7e12 + 3), message('second', 1.7e12 + 2)),
      'messages/inbox/mia_1/message_2.json': file('Mia', message('first', 1.7e12 + 1)),
      'messages/inbox/mia_1/photos/1.jpg': bytes('picture'),
      'messages/inbox/zoe_2/message_1.json': file(
        'Zoe',
        { sender_name: 'Zoe', timestamp_ms: 1.7e12, content: 'hey' },
        message('hi', 1.7e12),
      ),
    });
    const reading = readExport(sourceOf(zip, 'export.zip'), NOW);
    if ('refusal' in reading) throw new Error(reading.refusal);
    expect(reading.rooms.map(({ title, said, guess }) => [title, said.map(({ text }) => text), guess])).toEqual([
      ['Mia', ['first', 'second', 'third'], 'Max'],
      ['Zoe', ['hi', 'hey'], 'Max'],
    ]);
    expect(reading.doubts).toEqual([{ id: 'other-files', count: 1 }]);
  });

  it('that was written as a stream says its sizes only afterwards, and is read all the same', () => {
    const parts: Uint8Array[] = [];
    const zip = new Zip((_, part) => parts.push(part));
    for (const name of ['WhatsApp Chat with Mia.txt', 'WhatsApp Chat with Zoe.txt']) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(bytes(CHAT), true);
    }
    zip.end();
    const reading = readExport(sourceOf(new Uint8Array(parts.flatMap((part) => [...part])), 'chats.zip'), NOW);
    expect(texts(reading)).toEqual(['hi', 'hello', 'hi', 'hello']);
  });

  it('of WhatsApp names the other by the name of the zip', () => {
    const zip = zipSync({ '_chat.txt': bytes('[12/11/2023, 18:02:00] Mia: hi\n[12/11/2023, 18:02:09] Tom: hello\n') });
    const reading = readExport(sourceOf(zip, 'WhatsApp Chat - Mia.zip'), NOW);
    if ('refusal' in reading) throw new Error(reading.refusal);
    expect(reading.rooms[0]).toMatchObject({ title: 'Mia', guess: 'Tom', format: 'WhatsApp' });
  });
});

describe('what has no end', () => {
  const LONG = 5_000_000;
  it.each([
    ['a line', `${CHAT}${'x'.repeat(LONG)}`],
    [
      'a quote in a table',
      `date,sender,text\n2024-01-01 10:00:00,Mia,hi\n2024-01-01 10:00:00,Tom,"${'x""'.repeat(LONG / 3)}`,
    ],
    [
      'a value in JSON',
      `{"guild":{},"channel":{},"messages":[{"content":"hi","author":{"name":"x"}},{"content":"${'x'.repeat(LONG)}`,
    ],
    [
      'brackets in JSON',
      `{"guild":{},"channel":{},"messages":[{"content":"hi","author":{"name":"x"}},${'['.repeat(LONG)}`,
    ],
    ['a tag', `<smses><sms address="1" date="1704466800000" type="1" body="hi" /><sms ${'x'.repeat(LONG)}`],
    ['elements of HTML in each other', `${DISCORD_HTML}${'<div>'.repeat(LONG / 6)}`],
    ['the same, with ends of what never began', `${DISCORD_HTML}${'<b></i>'.repeat(LONG / 8)}`],
    [
      'elements of XML',
      `<smses><sms address="1" date="1704466800000" type="1" body="hi" />${'<sms>'.repeat(LONG / 6)}`,
    ],
    ['a message', `${'Mia: hi\nTom: hello\n'.repeat(40)}${'x\n'.repeat(LONG / 2)}`],
  ])('%s holds up nothing, and keeps no message longer than a chat can have', (_, text) => {
    const kept = texts(read(text, 'a'));
    expect(kept[0]).toBe('hi');
    expect(Math.max(...kept.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_MESSAGE);
  });
});

it('what stands too deep is left, and that is said', () => {
  expect(doubts(read(`${DISCORD_HTML}${'<div>'.repeat(5_000)}`, 'a.html'))).toContain('too-much');
});

it('pasted words without names are still read', () => {
  const reading = readExport({ ...textSource('how old are you\n\nare you alone'), pasted: true }, NOW);
  expect(texts(reading)).toEqual(['how old are you', 'are you alone']);
  expect(doubts(reading)).toEqual(['no-names']);
});
