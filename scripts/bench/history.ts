import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { judge } from '../../lib/alerts/judge';
import { openJournal } from '../../lib/browser/journal/journal';
import { observe } from '../../lib/conversation/evidence/observe';
import type { Model } from '../../lib/conversation/model';
import { newConversation } from '../../lib/conversation/record/conversation';
import type { Sighting } from '../../lib/engine/sighting';
import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';
import { ratios, ratiosOfWaiting } from './measure/rounds';
import type { Section } from './section';

const HISTORY = [10, 100, 1000, 10_000, 100_000];
const CONVERSATIONS = [1, 10, 100, 1000, 10_000];
const AT_ONCE = 50;
const BEGAN = Date.UTC(2026, 0, 5);
const MODEL: Model = { categories, combinations };
const CONTEXT = {
  site: 'bench',
  audience: 'direct',
  relation: 'new',
  ageBand: '12-16',
  sensitivity: 'medium',
} as const;

/** A long memory must cost no more than a short one. */
export async function history(): Promise<Section> {
  const update = ratios(
    HISTORY.map((length) => {
      const before = conversationAfter(length);
      const news = Array.from({ length: AT_ONCE }, (_, k) => sighting(length + k));
      const now = news.at(-1)?.message.at ?? 0;
      return {
        name: `${length}`,
        run: () => judge(structuredClone(before), news, CONTEXT, MODEL, (hits) => hits, now),
      };
    }),
  );
  const journals: Awaited<ReturnType<typeof journalOf>>[] = [];
  for (const count of CONVERSATIONS) journals.push(await journalOf(count));
  const write = await ratiosOfWaiting(journals);
  return {
    title: 'A long memory',
    tables: [],
    curves: [
      {
        name: 'Judging 50 messages by how many were said before',
        across: 'messages before',
        up: 'times that after 10',
        should: 'flat',
        points: HISTORY.map((length, k) => [length, update[k] ?? 0]),
      },
      {
        name: 'Reading, judging and writing one conversation by how many there are',
        across: 'conversations',
        up: 'times that of 1',
        should: 'flat',
        points: CONVERSATIONS.map((count, k) => [count, write[k] ?? 0]),
      },
    ],
    targets: [
      {
        id: 'B7',
        name: 'judging after 100,000 messages against after 1,000',
        measured: (update[4] ?? 0) / (update[2] ?? 1),
        atMost: 1.5,
      },
      {
        id: 'B7',
        name: 'judging after 100,000 messages against after 10',
        measured: update[4] ?? 0,
        atMost: 1.5,
        why: 'The newest 512 messages are remembered and 10 are fewer than that: it grows until then, and no more.',
      },
      {
        id: 'B7',
        name: 'writing among 10,000 conversations against 10',
        measured: (write[4] ?? 0) / (write[1] ?? 1),
        atMost: 1.5,
      },
    ],
  };
}

function conversationAfter(length: number) {
  const conversation = newConversation();
  for (let from = 0; from < length; from += 1000) {
    const some = Array.from({ length: Math.min(1000, length - from) }, (_, k) => sighting(from + k));
    observe(conversation, some, MODEL, some.at(-1)?.message.at ?? 0);
  }
  return conversation;
}

/** A sign in every fiftieth message. */
function sighting(k: number): Sighting {
  const conversation = { site: 'bench', key: 'k', audience: 'direct' as const, title: '' };
  const [speaker, author] = k % 2 === 0 ? (['other', 'a'] as const) : (['self', 'me'] as const);
  const hit = { rule: 'flattery/bench', kind: 'flattery', confidence: 0.6, span: [0, 4] } as const;
  return {
    message: { id: `${k}`, conversation, speaker, author, at: BEGAN + k * 60_000 },
    hits: k % 50 === 0 ? [{ ...hit, span: [0, 4] }] : [],
    marks: [],
    shape: { words: 5, you: 1, i: 0, question: k % 3 === 0, command: false },
    ...(k % 50 === 0 && { text: 'made up' }),
  };
}

/** A journal with so many conversations, of which one is changed. */
async function journalOf(count: number): Promise<{ name: string; run: () => Promise<void> }> {
  globalThis.indexedDB = new IDBFactory();
  const journal = await openJournal();
  const conversation = conversationAfter(600);
  for (let k = 0; k < count; k++)
    await journal.update(`${k}`, () => ({ record: { lastSeen: BEGAN + k, conversation: newConversation() } }));
  let next = 600;
  return {
    name: `${count}`,
    run: async () => {
      const news = [sighting(next++)];
      await journal.update(`${count >> 1}`, (known) => {
        const before = known?.conversation ?? conversation;
        const { conversation: after } = judge(before, news, CONTEXT, MODEL, (hits) => hits, BEGAN + next * 60_000);
        return { record: { lastSeen: BEGAN + next, conversation: after } };
      });
    },
  };
}
