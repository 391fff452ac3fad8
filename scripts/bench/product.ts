import { type Chat, readChat } from '../evaluate/chat';
import { createProduct } from '../evaluate/product';
import { replay } from '../evaluate/replay';
import { makeChat } from './measure/chat';
import { median, time } from './measure/rounds';
import type { Section } from './section';

const MESSAGES = 20_000;
const PASSES = 7;

/** The whole way of a message, as `npm run evaluate` goes it: read, spot, look again, judge. */
export function product(): Section {
  const texts = makeChat(MESSAGES, 3);
  const lines = Array.from({ length: texts.length / 100 }, (_, k) => lineOf(texts.slice(k * 100, (k + 1) * 100), k));
  const whole = createProduct();
  const replayAll = () => {
    for (const line of lines) {
      const chat = readChat(line);
      if (typeof chat === 'string') throw new Error(chat);
      replay(chat, chat.id, contextFor(chat), whole);
    }
  };
  const pass = () => MESSAGES / (time(replayAll, 1) / 1000);
  pass();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const speeds = Array.from({ length: PASSES }, pass);
  globalThis.gc?.();
  const grew = (process.memoryUsage().heapUsed - before) / (MESSAGES * PASSES);
  return {
    title: 'Evaluating chats',
    tables: [],
    curves: [],
    targets: [
      {
        id: 'B8',
        name: 'messages a second, end to end with grammar',
        measured: median(speeds),
        atLeast: 100_000,
        unit: '/s',
        why: 'Tone reads every message a second time, and one in forty goes through the grammar.',
      },
      { id: 'B8', name: 'memory kept per message', measured: Math.max(0, grew), atMost: 8, unit: ' bytes' },
    ],
  };
}

function lineOf(texts: readonly string[], k: number): string {
  const messages = texts.map((text, m) => ({ from: m % 2 ? 'self' : 'other', author: `a${m % 2}`, text, at: m * 30 }));
  return JSON.stringify({ id: `c${k}`, risky: false, site: 'bench', audience: 'dm', messages });
}

function contextFor({ site, audience }: Chat) {
  return { site, audience, relation: 'new', ageBand: '12-16', sensitivity: 'medium' } as const;
}
