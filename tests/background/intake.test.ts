import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIdentity } from '../../lib/browser/journal/identity';
import { openJournal } from '../../lib/browser/journal/journal';
import { type Intake, takeIn } from '../../lib/browser/talks/intake';
import type { Hit, RuleId } from '../../lib/engine/rule';
import type { Sighting } from '../../lib/engine/sighting';
import { DEFAULTS } from '../../lib/settings/settings';
import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';

const NOW = Date.UTC(2026, 10, 25, 16);
let speakers: Record<string, string[]> = {};

async function newIntake(): Promise<Intake> {
  const journal = await openJournal();
  return {
    journal,
    identify: createIdentity(await journal.secret()),
    model: { categories, combinations },
    refine: (hits) => hits,
    lately: async (room, spoke) => {
      speakers[room] = [...new Set([...(speakers[room] ?? []), ...spoke])];
      return speakers[room];
    },
  };
}

function said(
  id: string,
  author: string,
  kinds: Hit['kind'][],
  audience: 'direct' | 'group' | 'public' = 'direct',
): Sighting {
  return {
    message: {
      id,
      author,
      speaker: author === 'me' ? 'self' : 'other',
      conversation: { site: 'discord', key: 'chat-1', audience, title: 'foxglove' },
      at: NOW - 60_000 + Number(id) * 1000,
    },
    hits: kinds.map((kind, place) => ({
      rule: `${kind}/test` as RuleId,
      kind,
      confidence: 1,
      span: [place * 10, place * 10 + 4],
    })),
    marks: [],
    shape: { words: 4, you: 1, i: 0, question: true, command: false },
    text: kinds.length > 0 ? 'planted words' : '',
  };
}

const worrying = [said('1', 'foxglove', ['age-probe']), said('2', 'foxglove', ['platform-move', 'secrecy'])];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  speakers = {};
});

describe('taking in what a page saw', () => {
  it('owes a card once the signs add up, and names the message', async () => {
    const owed = await takeIn(worrying, DEFAULTS, await newIntake(), NOW);
    expect(owed).toHaveLength(1);
    expect(owed[0]).toMatchObject({ site: 'discord', messageIds: expect.arrayContaining(['2']) });
    expect(owed[0]?.categories).toEqual(expect.arrayContaining(['secrecy', 'platform-move', 'age-probe']));
  });

  it('owes the card until a page has shown it, and takes the same letter twice without counting twice', async () => {
    const intake = await newIntake();
    const [first] = await takeIn(worrying, DEFAULTS, intake, NOW);
    const again = await takeIn(worrying, DEFAULTS, intake, NOW + 5);
    expect(again.map(({ id }) => id)).toEqual([first?.id]);
    await intake.journal.markShown(first?.id ?? '', NOW + 10);
    expect(await takeIn(worrying, DEFAULTS, intake, NOW + 20)).toEqual([]);
    expect(await intake.journal.lately(10)).toHaveLength(1);
  });

  it('lets one of two tabs with the same chat show its card, though both ask at once', async () => {
    const intake = await newIntake();
    const [one] = await takeIn(worrying, DEFAULTS, intake, NOW);
    const [other] = await takeIn(worrying, DEFAULTS, await newIntake(), NOW + 1);
    expect(other?.id).toBe(one?.id);
    const id = one?.id ?? '';
    const claims = await Promise.all([intake.journal.markShown(id, NOW + 2), intake.journal.markShown(id, NOW + 2)]);
    expect(claims.sort()).toEqual([false, true]);
  });

  it('comes to the same verdict when the worker is stopped between the two messages', async () => {
    const [first, second] = worrying as [Sighting, Sighting];
    await takeIn([first], DEFAULTS, await newIntake(), NOW);
    const owed = await takeIn([second], DEFAULTS, await newIntake(), NOW);
    expect(owed[0]?.categories).toContain('age-probe');
  });

  it('keeps no name, no key of a conversation, no id and no text', async () => {
    const intake = await newIntake();
    await takeIn(worrying, DEFAULTS, intake, NOW);
    const { conversation, room } = (await intake.journal.lately(1))[0] ?? {};
    const stored = JSON.stringify([
      await intake.journal.conversation(conversation ?? ''),
      await intake.journal.lately(9),
    ]);
    expect(stored).not.toMatch(/foxglove|chat-1|planted/);
    expect(conversation).toMatch(/^[0-9a-f]{32}$/);
    expect(room).toMatch(/^[0-9a-f]{32}$/);
  });

  it('judges people in a group apart', async () => {
    const intake = await newIntake();
    const apart = [
      said('1', 'a', ['age-probe'], 'group'),
      said('2', 'b', ['platform-move'], 'group'),
      said('3', 'c', ['gift-lure'], 'group'),
    ];
    expect((await takeIn(apart, DEFAULTS, intake, NOW)).filter(({ level }) => level !== 'soft')).toEqual([]);
    const one = [
      said('4', 'd', ['age-probe', 'platform-move'], 'group'),
      said('5', 'd', ['secrecy', 'alone-probe'], 'group'),
    ];
    expect((await takeIn(one, DEFAULTS, intake, NOW)).map(({ level }) => level)).not.toContain('soft');
  });

  it('remembers nobody in a public room who gave no sign', async () => {
    const intake = await newIntake();
    await takeIn([said('1', 'passer-by', [], 'public')], DEFAULTS, intake, NOW);
    expect(Object.values(speakers).flat()).toEqual([]);
  });

  it('hears everything of somebody who gave a sign in a public room, from then on', async () => {
    const intake = await newIntake();
    await takeIn([said('1', 'kai', ['secrecy'], 'public')], DEFAULTS, intake, NOW);
    await takeIn([said('2', 'kai', [], 'public'), said('3', 'passer-by', [], 'public')], DEFAULTS, intake, NOW);
    const people = Object.values(speakers).flat();
    expect(people).toHaveLength(1);
    const known = await intake.journal.conversation(people[0] ?? '');
    expect(known?.conversation.heard.id).toHaveLength(2);
  });

  it('forgets what is older than the retention', async () => {
    const intake = await newIntake();
    await takeIn(worrying, DEFAULTS, intake, NOW);
    await intake.journal.prune(NOW + 1);
    expect(await intake.journal.lately(10)).toEqual([]);
  });
});
