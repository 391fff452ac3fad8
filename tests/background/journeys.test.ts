import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIdentity } from '../../lib/browser/journal/identity';
import { openJournal } from '../../lib/browser/journal/journal';
import { type Intake, takeIn } from '../../lib/browser/talks/intake';
import type { Category, RuleId } from '../../lib/engine/rule';
import type { Sighting } from '../../lib/engine/sighting';
import { DEFAULTS } from '../../lib/settings/settings';
import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';
import accounts from '../../rules/en/accounts';

const NOW = Date.UTC(2026, 10, 25, 16);

async function newIntake(): Promise<Intake> {
  const journal = await openJournal();
  const identify = createIdentity(await journal.secret());
  return {
    journal,
    identify,
    model: { categories, combinations, accounts: [accounts] },
    refine: (hits) => hits,
    lately: async () => [],
  };
}

function said(site: string, author: string, minute: number, kinds: Category[], text: string): Sighting {
  return {
    message: {
      id: `${site}-${minute}`,
      author,
      speaker: 'other',
      conversation: { site, key: `${site}-chat`, audience: 'direct', title: author },
      at: NOW + minute * 60_000,
    },
    hits: kinds.map((kind, k) => ({
      rule: `${kind}/test` as RuleId,
      kind,
      confidence: 0.8,
      span: [k * 10, k * 10 + 4],
    })),
    marks: [],
    shape: { words: 4, you: 1, i: 0, question: false, command: false },
    ...(kinds.length > 0 && { text }),
  };
}

const ON_ROBLOX = [
  said('roblox', 'Kite', 0, ['age-probe'], 'how old r u'),
  said('roblox', 'Kite', 1, ['platform-move'], 'add me on snap: kite.wren'),
];
const ask = (name: string) => said('snapchat', name, 20, ['image-request', 'alone-probe'], 'send a pic, u alone?');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a chat that was asked to move', () => {
  it('goes on where the account was given: earlier signs count, and the card can say where it began', async () => {
    const intake = await newIntake();
    await takeIn(ON_ROBLOX, DEFAULTS, intake, NOW);
    const [alert] = await takeIn([ask('Kite.Wren')], DEFAULTS, intake, NOW + 21 * 60_000);
    expect(alert?.began).toBe('roblox');
    expect(alert?.categories).toEqual(expect.arrayContaining(['age-probe', 'platform-move', 'image-request']));
  });

  it('is another chat when the name is another one', async () => {
    const intake = await newIntake();
    await takeIn(ON_ROBLOX, DEFAULTS, intake, NOW);
    const [alert] = await takeIn([ask('Robin')], DEFAULTS, intake, NOW + 21 * 60_000);
    expect(alert?.began).toBeUndefined();
    expect(alert?.categories ?? []).not.toContain('age-probe');
  });

  it('is known again by a worker that was stopped in between, from hashes alone', async () => {
    await takeIn(ON_ROBLOX, DEFAULTS, await newIntake(), NOW);
    const intake = await newIntake();
    expect((await intake.journal.everything()).handles).toBe(1);
    const [alert] = await takeIn([ask('kite.wren')], DEFAULTS, intake, NOW + 21 * 60_000);
    expect(alert?.began).toBe('roblox');
    expect(JSON.stringify(await intake.journal.everything())).not.toMatch(/kite|wren/i);
  });

  it('is forgotten with the retention', async () => {
    const intake = await newIntake();
    await takeIn(ON_ROBLOX, DEFAULTS, intake, NOW);
    await intake.journal.prune(NOW + 1);
    expect((await intake.journal.everything()).handles).toBe(0);
  });
});
