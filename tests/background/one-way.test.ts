import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { selfTest } from '../../entrypoints/self-test/self-test';
import { checkLines } from '../../lib/alerts/check-lines';
import { createLiveTalk } from '../../lib/alerts/live/live-talk';
import { createIdentity } from '../../lib/browser/journal/identity';
import { openJournal } from '../../lib/browser/journal/journal';
import { takeIn } from '../../lib/browser/talks/intake';
import { latelyIn } from '../../lib/browser/talks/speakers';
import { checkRoom } from '../../lib/check/check-room';
import { type Level, loudness } from '../../lib/conversation/levels';
import type { Sighting } from '../../lib/engine/sighting';
import type { Room } from '../../lib/exports/said';
import { installedEngine } from '../../lib/installed/engine';
import { practiceChats } from '../../lib/installed/practice-chats';
import { selfTestChats } from '../../lib/installed/self-test-chats';
import type { Audience, Message, Speaker } from '../../lib/message';
import { DEFAULTS } from '../../lib/settings/settings';
import { type Chat, readChat } from '../../scripts/evaluate/chat';
import { readOptions } from '../../scripts/evaluate/options';
import { createProduct, surroundingsOf } from '../../scripts/evaluate/product';
import { replay } from '../../scripts/evaluate/replay';

/**
 * There is one way from a message to an alert. The worker goes it with a journal on the disk; "Check a chat", "Check this page",
 * the self-test and `npm run evaluate` in memory. The same talk must come to the same on all of them.
 */

type Line = { from: Speaker; author: string; text: string };
type Talk = { audience: Audience; lines: Line[] };
/** What a child would have seen, and at which message. */
type Seen = { message: number; level: Level; categories: readonly string[] };

const APART_MS = 20_000;
const BEGINNING = Date.UTC(2026, 0, 5, 15);
const engine = installedEngine();
const evaluated = createProduct();

const direct = (lines: readonly (readonly [Speaker, string])[]): Talk => ({
  audience: 'direct',
  lines: lines.map(([from, text]) => ({ from, author: from === 'self' ? 'me' : 'kai', text })),
});
const room = (audience: Audience, ...lines: [author: string, text: string][]): Talk => ({
  audience,
  lines: lines.map(([author, text]) => ({ from: author === 'me' ? 'self' : 'other', author, text })),
});
const TROUBLED: [string, string][] = [
  ['wren', 'good stream today'],
  ['kai', 'hi'],
  ['kai', 'how old are you?'],
  ['me', 'im 12'],
  ['kai', 'nice. what school do you go to'],
  ['wren', 'i liked the part with the boat'],
  ['me', 'i dont want to say'],
  ['kai', 'lol ok'],
  ['kai', 'add me on snap, its more private'],
  ['wren', 'me too'],
  ['kai', 'are you home alone?'],
  ['kai', 'dont tell your mum about us'],
];
/** Each message is a letter of its own to a journal of its own. */
const PUBLIC_ROOMS = 8;
/** Public rooms of a writer from whom nothing is learned: what is long and busy shows more than what is made up for one test. */
const ROOMS = readFileSync('tests/regression/qd.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => readChat(line))
  .filter((chat) => typeof chat !== 'string' && !chat.relation && chat.audience === 'public')
  .slice(0, PUBLIC_ROOMS)
  .map((chat): [string, Talk] => [
    (chat as Chat).id,
    { audience: (chat as Chat).audience, lines: (chat as Chat).messages },
  ]);
const TALKS: [string, Talk][] = [
  ...ROOMS,
  ...selfTestChats.map(({ id, lines }): [string, Talk] => [`self-test ${id}`, direct(lines)]),
  ...practiceChats.map(({ id, lines }): [string, Talk] => [
    `practice ${id}`,
    direct(lines.map(({ from, text }) => [from, text])),
  ]),
  ['a group', room('group', ...TROUBLED)],
  ['a public room', room('public', ...TROUBLED)],
  ['one line of somebody new', room('direct', ['kai', 'if you dont send it i will show your pics to everyone'])],
];

/** The same talk on a page that does not show which lines are the child's. */
const unsided = ([name, { audience, lines }]: [string, Talk]): [string, Talk] => [
  `${name}, side unknown`,
  { audience, lines: lines.map((line) => ({ ...line, from: 'unknown' })) },
];

const messagesOf = ({ audience, lines }: Talk, key: string): Message[] =>
  lines.map(({ from, author, text }, index) => ({
    id: `${key} ${index}`,
    conversation: { site: 'discord', key, audience, title: '' },
    speaker: from,
    author,
    text,
    at: BEGINNING + index * APART_MS,
  }));

/** As the worker lives it: each message in a letter of its own, each alert shown before the next comes. */
async function throughTheWorker(messages: readonly Message[]): Promise<Seen[]> {
  const journal = await openJournal();
  let spoke: Record<string, string[]> = {};
  const lately = latelyIn({
    getValue: async () => spoke,
    setValue: async (value: Record<string, string[]>) => {
      spoke = value;
    },
  } as Parameters<typeof latelyIn>[0]);
  const intake = { journal, identify: createIdentity(await journal.secret()), ...engine, lately };
  const { spot } = engine.spotter();
  const seen: Seen[] = [];
  for (const [index, message] of messages.entries()) {
    for (const alert of await takeIn([spot(message)], DEFAULTS, intake, message.at)) {
      seen.push(seenOf(index, alert));
      await journal.markShown(alert.id, message.at);
    }
  }
  return seen;
}

function seenOf(message: number, { level, categories }: Omit<Seen, 'message'>): Seen {
  return { message, level, categories: [...categories] };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each([...TALKS, ...TALKS.map(unsided)])('%s comes to the same', (name, talk) => {
  const messages = messagesOf(talk, name);

  it('in "Check a chat" and "npm run evaluate"', async () => {
    const worker = await throughTheWorker(messages);
    const said = talk.lines.map(({ author, text }, index) => ({ author, text, at: messages[index]?.at ?? 0 }));
    const authors = [...new Set(said.map(({ author }) => author))].map((one) => ({ name: one, count: 1 }));
    const exported = { key: name, title: '', audience: talk.audience, format: 'x', said, authors, sideKnown: false };
    const product = { ...engine, spotter: engine.spotter() };
    const self = talk.lines.some(({ from }) => from !== 'unknown') ? 'me' : undefined;
    const { people } = checkRoom(exported as unknown as Room, self, product, DEFAULTS);
    const seen = people.flatMap(({ moments }) => moments.map((moment) => seenOf(moment.message, moment)));
    expect(
      seen.sort((a, b) => a.message - b.message),
      'Check a chat',
    ).toEqual(worker);

    const chat = readChat(
      JSON.stringify({
        ...{ id: name, risky: true, site: 'discord', audience: talk.audience },
        messages: talk.lines.map((line, index) => ({ ...line, at: (index * APART_MS) / 1000 })),
      }),
    );
    if (typeof chat === 'string') throw new Error(chat);
    const raised = replay(chat, name, surroundingsOf(chat, readOptions(['x'])), {
      ...engine,
      spotter: engine.spotter(),
    });
    expect(
      raised.map((alert) => seenOf(alert.message, alert)),
      'npm run evaluate',
    ).toEqual(worker);
  });

  it('in "Check this page", where nobody knows who wrote what', async () => {
    const lines = talk.lines.map(({ text }): Line => ({ from: 'unknown', author: '', text }));
    const unsigned = messagesOf({ audience: 'group', lines }, name).map((message, index) => ({
      ...message,
      at: BEGINNING + index * 60_000,
    }));
    const seen = await throughTheWorker(unsigned);
    const texts = lines.map(({ text }) => text);
    const product = { ...engine, spotter: engine.spotter() };
    const { level } = checkLines(texts, product, DEFAULTS, BEGINNING + lines.length * 60_000);
    expect(level === 'calm' ? 0 : loudness(level)).toBe(Math.max(0, ...seen.map((one) => loudness(one.level))));
  });
});

it('the self-test tells what the worker would have said', async () => {
  for (const { id, level, atMessage } of selfTest(engine)) {
    const [, talk] = TALKS.find(([name]) => name === `self-test ${id}`) ?? [];
    if (!talk) throw new Error(id);
    const seen = await throughTheWorker(messagesOf(talk, id));
    const loudest = seen.toSorted((a, b) => loudness(b.level) - loudness(a.level))[0];
    expect([level, atMessage]).toEqual([loudest?.level, loudest?.message]);
  }
});

it('evaluation reads and judges with what ships, where a talk is in English', () => {
  const { spot } = engine.spotter();
  const plain = ({ hits, ...sighting }: Sighting) => ({
    ...sighting,
    hits: hits.map(({ language: _, ...hit }) => hit),
  });
  const said = TALKS.flatMap(([name, talk]) => messagesOf(talk, name)).map((one) => ({ ...one, language: 'en' }));
  for (const message of said) {
    const [ours, theirs] = [spot(message), evaluated.spotter.spot(message)];
    expect(plain(theirs)).toEqual(plain(ours));
    if (ours.text === undefined) continue;
    expect(evaluated.refine(theirs.hits, ours.text)).toEqual(engine.refine(ours.hits, ours.text));
  }
  expect(evaluated.model).toEqual(engine.model);
});

it('some of these talks are loud and some are not', () => {
  const loud = TALKS.filter(([name, talk]) => {
    const live = createLiveTalk(evaluated, DEFAULTS);
    return messagesOf(talk, `${name} once more`).some((message) => live.hear(message).alerts.length > 0);
  });
  expect(loud.length).toBeGreaterThan(8);
  expect(TALKS.length - loud.length).toBeGreaterThan(2);
});
