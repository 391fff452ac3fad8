import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../lib/exports/csv';
import { jsonElements } from '../../lib/exports/json-elements';
import { lines } from '../../lib/exports/lines';
import { readExport } from '../../lib/exports/read-export';
import { textSource } from './source';

const NOW = Date.UTC(2026, 0, 1);
const cut = (text: string, at: number) => [text.slice(0, at), text.slice(at)];

describe('text in pieces', () => {
  it('JSON elements are the same wherever the text is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.nat(200), fc.nat(200), (values, a, b) => {
        const text = JSON.stringify({ skip: values, messages: values, tail: 'x' }, null, a % 3);
        const pieces = [...cut(text.slice(0, a + b), a), text.slice(a + b)];
        const found = [
          ...jsonElements(pieces, ([key, ...in_]) =>
            key === undefined || (key === 'messages' && in_.length === 0)
              ? 'open'
              : key === 'messages'
                ? 'whole'
                : 'skip',
          ),
        ];
        expect(found.map((one) => (one.kind === 'value' ? one.value : one.kind))).toEqual(
          JSON.parse(JSON.stringify(values)),
        );
      }),
    );
  });

  it('lines are the same wherever the text is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r\n', ' '), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), (whole, at) => {
        const expected = whole.split(/\r?\n/);
        if (expected.at(-1) === '') expected.pop();
        expect([...lines(cut(whole, at))]).toEqual(expected);
      }),
    );
  });

  it('CSV rows are those of Papa Parse', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', ',', '\n', 'é'), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        fc.nat(60),
        (rows, at) => {
          const text = `h1,h2,h3\n${Papa.unparse(rows, { newline: '\n' })}`;
          const theirs = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
          expect([...csvRows(cut(text, at))]).toEqual(
            theirs.filter((row, i) => i < theirs.length - 1 || row.length > 1 || row[0] !== ''),
          );
        },
      ),
    );
  });
});

const name = fc.stringMatching(/^[A-Za-zÀ-ž][A-Za-zÀ-ž .]{0,18}[A-Za-zÀ-ž]$/);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map(
  (text) =>
    // Marks of direction and line ends are no part of what is kept, and a media line stands for something else.
    `x${text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\r\n\u2028\u2029\0]/g, '').replace(/[<>()]/g, '')}x`,
);

describe('a chat that is written out comes back', () => {
  const chat = fc.array(
    fc.record({
      author: name,
      text: fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')),
      minutes: fc.nat(5000),
    }),
    {
      minLength: 2,
      maxLength: 30,
    },
  );
  const BEGIN = new Date(2023, 10, 20, 8).getTime();

  it.each(['dmy', 'mdy', 'ios'] as const)('as WhatsApp writes it (%s)', (style) => {
    fc.assert(
      fc.property(chat, fc.integer({ min: 5, max: 900 }), (messages, piece) => {
        let at = BEGIN;
        const told = messages.map(({ minutes, ...rest }) => {
          at += minutes * 60_000;
          return { ...rest, at };
        });
        const text = told.map(({ author, text, at }) => `${stamp(new Date(at), style)}${author}: ${text}`).join('\n');
        const reading = readExport(textSource(text, 'chat.txt', piece), NOW);
        if ('refusal' in reading) throw new Error(reading.refusal);
        expect(reading.rooms[0]?.said.map(({ author, text, at }) => ({ author, text, at }))).toEqual(told);
      }),
      { numRuns: 60 },
    );
  });

  it('as a table', () => {
    fc.assert(
      fc.property(chat, (messages) => {
        const rows = messages.map(({ author, text, minutes }, i) => ({
          Date: new Date(BEGIN + minutes).toISOString().replace(/\.\d+/, ''),
          Sender: author,
          Direction: i % 2 ? 'Sent' : 'Received',
          Text: text,
        }));
        const reading = readExport(textSource(Papa.unparse(rows), 'chat.csv'), NOW);
        if ('refusal' in reading) throw new Error(reading.refusal);
        const found = reading.rooms.flatMap(({ said }) => said.map(({ text, mine }) => `${mine} ${text}`)).sort();
        expect(found).toEqual(messages.map(({ text }, i) => `${i % 2 === 1} ${text}`).sort());
      }),
      { numRuns: 60 },
    );
  });
});

function stamp(at: Date, style: 'dmy' | 'mdy' | 'ios'): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const [day, month, year] = [at.getDate(), at.getMonth() + 1, at.getFullYear()];
  const half = at.getHours() < 12 ? 'AM' : 'PM';
  if (style === 'dmy') return `${two(day)}/${two(month)}/${year}, ${two(at.getHours())}:${two(at.getMinutes())} - `;
  const twelve = `${at.getHours() % 12 || 12}:${two(at.getMinutes())}`;
  if (style === 'mdy') return `${month}/${day}/${year % 100}, ${twelve}\u202f${half} - `;
  return `[${two(day)}.${two(month)}.${year}, ${two(at.getHours())}:${two(at.getMinutes())}:00] `;
}
