import { describe, expect, it } from 'vitest';
import { checkRoom } from '../../lib/check/check-room';
import { createDesk } from '../../lib/check/desk';
import type { Hit, Kind } from '../../lib/engine/rule';
import { readExport } from '../../lib/exports/read-export';
import type { Room } from '../../lib/exports/said';
import type { Message } from '../../lib/message';
import { rowsOf } from '../../lib/ui/check/timeline';
import { createProduct } from '../../scripts/evaluate/product';
import { hit, model } from '../conversation/say';
import { textSource } from '../exports/source';
import { WORRYING } from './worrying';

const NOW = Date.UTC(2026, 0, 1);
const SETTINGS = { ageBand: '12-16', sensitivity: 'medium', categoriesOff: [] } as const;

function check(text: string, self?: string) {
  const reading = readExport(textSource(text), NOW);
  if ('refusal' in reading || !reading.rooms[0]) throw new Error('not read');
  // Made anew for each check, as on the page: a spotter remembers what was said.
  return checkRoom(reading.rooms[0], self, createProduct(), SETTINGS);
}

describe('checking a chat', () => {
  it('finds what the product finds, names the other, and says where each sign stands', () => {
    const findings = check(WORRYING, 'Mia');
    expect(findings.people).toHaveLength(1);
    expect(findings.people[0]).toMatchObject({ name: 'Kai' });
    expect(['strong', 'urgent']).toContain(findings.level);
    const at = (kind: string) => findings.signs.filter((sign) => sign.kind === kind).map(({ message }) => message);
    expect(at('secrecy')).toEqual([5]);
    expect(at('image-request')).toContain(7);
    expect(findings.people[0]?.story.length).toBeGreaterThan(2);
  });

  it('finds nothing in everyday talk, and everything is counted', () => {
    const findings = check('Mia: did you do the maths\nTom: not yet\nMia: me neither, see you at lunch');
    expect(findings).toMatchObject({ level: 'calm', people: [], signs: [], messages: 3 });
    expect(findings.from).toBeNaN();
  });

  it('lists a single question without calling it more than that', () => {
    const findings = check('Kai: hi\nKai: how old are you?\nMia: guess', 'Mia');
    expect(findings.level).toBe('calm');
    expect(findings.signs.map(({ kind }) => kind)).toEqual(['age-probe']);
  });

  it('finds what was said also where nobody knows who is who', () => {
    const findings = check(WORRYING.replaceAll(/^\w+: /gm, 'A: '));
    expect(findings.level).not.toBe('calm');
  });

  it('keeps people of a group apart', () => {
    const others = 'Tom: who won\nAli: us\nTom: nice\nAli: training at five\n';
    const findings = check(others + WORRYING, 'Mia');
    expect(findings.people.filter(({ level }) => level !== 'calm').map(({ name }) => name)).toEqual(['Kai']);
  });

  it('is not upset by times that are missing or run wild', () => {
    const lines = WORRYING.split('\n').map((line, i) => `${i % 3 ? '12' : '99'}/11/2023, 18:0${9 - i} - ${line}`);
    expect(['strong', 'urgent']).toContain(check(lines.join('\n'), 'Mia').level);
  });
});

describe('what is shown as a sign', () => {
  const said = (at: number, text: string) => ({ author: 'Kai', text, at });
  const room = (...all: ReturnType<typeof said>[]): Room => ({
    key: '',
    title: 'Kai',
    audience: 'direct',
    format: 'x',
    said: all,
    authors: [{ name: 'Kai', count: all.length }],
    sideKnown: false,
  });
  /** Reads its hits out of the text: "secrecy 0.3" is one. */
  function stub() {
    const times: number[] = [];
    const spot = ({ text, ...message }: Message) => {
      times.push(message.at);
      const [kind, confidence] = text.split(' ');
      const hits = confidence ? [{ ...hit(kind as Kind), confidence: Number(confidence) }] : [];
      const shape = { words: 1, you: 0, i: 0, question: false, command: false };
      return { message, hits, marks: [], shape, ...(hits.length > 0 && { text }) };
    };
    return { times, product: { spotter: { spot }, refine: (hits: Hit[]) => hits, model, state: true } };
  }

  it('is a kind that is believed, and no signal of the child', () => {
    const { product } = stub();
    const chat = room(said(NOW, 'secrecy 0.3'), said(NOW, 'secrecy 0.7'), said(NOW, 'self-refusal 1'), said(NOW, 'hi'));
    expect(checkRoom(chat, 'Mia', product, SETTINGS).signs.map(({ message }) => message)).toEqual([1]);
  });

  it('is judged at a time that never runs backwards', () => {
    const { product, times } = stub();
    checkRoom(
      room(said(NOW, 'a'), said(NOW - 9e9, 'b'), said(Number.NaN, 'c'), said(NOW + 1e6, 'd')),
      'Mia',
      product,
      SETTINGS,
    );
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect([times[0], times[3]]).toEqual([NOW, NOW + 1e6]);
  });
});

describe('the timeline', () => {
  const sign = (message: number, at: number) =>
    ({ message, kind: 'secrecy', author: '', at, confidence: 1, span: [0, 1] }) as const;
  const dots = (at: readonly [number, number, number]) =>
    rowsOf({ signs: at.map((one, i) => sign(i * 5, one)), messages: 11, from: 1000, to: 2000 })[0]?.dots;

  it('runs along time, and signs at one place are one dot', () => {
    expect(dots([1000, 1900, 1901])).toEqual([
      { place: 0, count: 1 },
      { place: 0.9, count: 2 },
    ]);
  });

  it('runs along the messages where a time is missing', () => {
    expect(dots([1000, Number.NaN, 2000])?.map(({ place }) => place)).toEqual([0, 0.5, 1]);
  });
});

describe('the desk', () => {
  it('gives out messages only of the chat that lies on it, and forgets it for the next', () => {
    const desk = createDesk(() => createProduct());
    expect(desk.show([0])).toEqual([]);
    const answer = desk.read(textSource(WORRYING), NOW);
    expect(answer).toMatchObject({ is: 'read', rooms: [{ count: 10, authors: [{ name: 'Kai' }, { name: 'Mia' }] }] });
    expect(JSON.stringify(answer)).not.toContain('your mum');
    expect(JSON.stringify(desk.check(0, 'Mia', SETTINGS))).not.toContain('your mum');
    expect(desk.show([4, 99]).map(({ text, mine }) => [text, mine])).toEqual([['are you home alone?', false]]);
    expect(desk.read(textSource('', 'a.txt'), NOW)).toEqual({ is: 'refused', refusal: 'empty' });
    expect(desk.show([4])).toEqual([]);
  });

  it('tells how far it is', () => {
    const long = Array.from({ length: 5000 }, (_, i) => `Mia: hello ${i}`).join('\n');
    const shares: number[] = [];
    const desk = createDesk(() => createProduct());
    desk.read(textSource(long), NOW, (share) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
    shares.length = 0;
    desk.check(0, undefined, SETTINGS, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
