import type { Family } from '../../lib/alerts/live/hear';
import { createLiveTalk } from '../../lib/alerts/live/live-talk';
import { type Level, loudness } from '../../lib/conversation/levels';
import type { Engine } from '../../lib/installed/engine';
import { selfTestChats } from '../../lib/installed/self-test-chats';
import type { SelfTestChat, SelfTestResult } from '../../lib/language/chats';

/** As a child gets it when nobody has set anything. */
const FAMILY: Family = { ageBand: '12-16', sensitivity: 'medium' };
const APART_MS = 20_000;
/** Any day will do: only differences of time matter. */
const BEGINNING = Date.UTC(2026, 0, 5, 15);

/** Lives each made-up chat line by line, the way that the worker goes, and keeps nothing. */
export function selfTest(engine: Engine): SelfTestResult[] {
  return selfTestChats.map((chat) => live(chat, engine));
}

function live(chat: SelfTestChat, engine: Engine): SelfTestResult {
  const talk = createLiveTalk({ ...engine, spotter: engine.spotter() }, FAMILY);
  const conversation = { site: 'self-test', key: chat.id, audience: 'direct', title: '' } as const;
  const result: SelfTestResult = { id: chat.id, passed: false };
  let loudest: Level | 'calm' = 'calm';
  const named = new Set<string>();
  chat.lines.forEach(([speaker, text], index) => {
    const at = BEGINNING + index * APART_MS;
    const { alerts } = talk.hear({ id: `${chat.id}-${index}`, conversation, speaker, author: speaker, text, at });
    const [alert] = alerts.map((one) => one.alert);
    if (!alert) return;
    for (const category of alert.categories) named.add(category);
    if (loudness(alert.level) > loudness(loudest)) {
      loudest = alert.level;
      result.level = alert.level;
      result.atMessage = index;
    }
  });
  result.passed = loudness(loudest) >= loudness(chat.level) && chat.kinds.some((kind) => named.has(kind));
  return result;
}
