import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIdentity } from '../../lib/browser/journal/identity';
import { openJournal } from '../../lib/browser/journal/journal';
import { takeIn } from '../../lib/browser/talks/intake';
import { latelyIn } from '../../lib/browser/talks/speakers';
import { installedEngine } from '../../lib/installed/engine';
import type { Audience, Message, Speaker } from '../../lib/message';
import { DEFAULTS } from '../../lib/settings/settings';

const engine = installedEngine();
const APART_MS = 20_000;
const BEGINNING = Date.UTC(2026, 0, 5, 15);
type Line = [author: string, text: string, speaker?: Speaker];

const ASKS: Line[] = [
  ['kai', 'hey u were funny in the voice chat'],
  ['wren', 'haha thanks'],
  ['kai', 'how old r u'],
  ['wren', '12'],
  ['kai', 'no way u seem way older'],
  ['wren', 'everyone says that lol'],
  ['kai', 'im 17 but i get on better with younger ppl'],
  ['wren', 'ok cool'],
];
const EVERYDAY: Line[] = [
  ['kai', 'did you see the bridge they built'],
  ['wren', 'yes its huge'],
  ['kai', 'i want to make one out of quartz'],
  ['wren', 'there is some behind the mill'],
  ['kai', 'nice ill get it after lunch'],
];

/** Lives a talk; each line is a letter of its own. @returns what was raised, each with the line that did */
async function live(audience: Audience, lines: readonly Line[]) {
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
  const raised = [];
  for (const [index, [author, text, speaker = 'unknown']] of lines.entries()) {
    const conversation = { site: 'imvu', key: 'room', audience, title: '' };
    const at = BEGINNING + index * APART_MS;
    const message: Message = { id: `${index}`, conversation, speaker, author, text, at };
    for (const alert of await takeIn([spot(message)], DEFAULTS, intake, at)) {
      raised.push({ line: index, ...alert });
      await journal.markShown(alert.id, at);
    }
  }
  return { raised, journal };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each(['direct', 'group', 'public'] as const)(
  'a %s talk where nobody knows which lines are the child’s',
  (audience) => {
    it('is warned of as if the child were the one who answers, and says so', async () => {
      const { raised } = await live(audience, ASKS);
      expect(raised[0]).toMatchObject({ level: 'medium', sideUnknown: true });
      expect(raised[0]?.categories).toContain('age-probe');
    });

    it('is warned of at the line at which it would be if the sides were known', async () => {
      const { raised } = await live(audience, ASKS);
      globalThis.indexedDB = new IDBFactory();
      const sided = ASKS.map(([author, text]): Line => [author, text, author === 'wren' ? 'self' : 'other']);
      const known = await live(audience, sided);
      expect(raised[0]?.line).toBe(known.raised[0]?.line);
      expect(known.raised[0]).not.toHaveProperty('sideUnknown');
    });

    it('is left in peace where it is everyday talk', async () => {
      const { raised } = await live(audience, EVERYDAY);
      expect(raised).toEqual([]);
    });

    it('says nothing twice because it is looked at from several sides', async () => {
      const crowd = ASKS.flatMap((line, index): Line[] => [line, [`guest ${index}`, 'nice song this one']]);
      const { raised } = await live(audience, crowd);
      const said = raised.map(({ line, level }) => `${line} ${level}`);
      expect(new Set(said).size).toBe(said.length);
      expect(raised.length).toBeLessThanOrEqual(2);
    });
  },
);

it('goes on where it was once the page tells which lines are the child’s', async () => {
  const known: Line[] = [
    ['wren', 'dunno', 'self'],
    ['kai', 'do u have snap? easier to talk there', 'other'],
  ];
  const { journal } = await live('direct', [...ASKS.slice(0, 4), ...known]);
  const { conversations } = await journal.everything();
  const kinds = conversations
    .filter(({ ifChild }) => !ifChild)
    .map(({ conversation }) => conversation.evidence.map(({ kind }) => kind));
  expect(kinds.find((all) => all.includes('platform-move'))).toContain('age-probe');
});

it('keeps no more people than spoke lately, and no name of them', async () => {
  const crowd = Array.from({ length: 40 }, (_, k): Line => [`guest-${k}`, k % 3 ? 'hello all' : 'how old are you']);
  const { journal } = await live('group', crowd);
  const everything = await journal.everything();
  for (const { ifChild = {} } of everything.conversations) expect(Object.keys(ifChild).length).toBeLessThanOrEqual(8);
  expect(JSON.stringify(everything)).not.toContain('guest');
});
