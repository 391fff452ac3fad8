import { judge } from '../../lib/alerts/judge';
import type { Context } from '../../lib/conversation/context';
import { type Level, loudness } from '../../lib/conversation/levels';
import { newConversation } from '../../lib/conversation/record/conversation';
import type { Engine } from '../../lib/installed/engine';
import type { SelfTestResult } from '../../lib/ui/options/self-test/chats';
import { SELF_TEST_CHATS, type SelfTestChat } from '../../lib/ui/options/self-test/chats';

/** As a child gets it when nobody has set anything. */
const CONTEXT: Context = {
  site: 'self-test',
  audience: 'direct',
  relation: 'new',
  ageBand: '12-16',
  sensitivity: 'medium',
};
const APART_MS = 20_000;
/** Any day will do: only differences of time matter. */
const BEGINNING = Date.UTC(2026, 0, 5, 15);

/** Lives each made-up chat line by line, as the worker would, and keeps nothing. */
export function selfTest(engine: Engine): SelfTestResult[] {
  return SELF_TEST_CHATS.map((chat) => live(chat, engine));
}

function live(chat: SelfTestChat, { spotter, refine, model }: Engine): SelfTestResult {
  const { spot } = spotter();
  const conversation = newConversation();
  const result: SelfTestResult = { id: chat.id, passed: false };
  let loudest: Level | 'calm' = 'calm';
  const named = new Set<string>();
  chat.lines.forEach(([speaker, text], index) => {
    const at = BEGINNING + index * APART_MS;
    const message = {
      id: `${chat.id}-${index}`,
      conversation: { site: CONTEXT.site, key: chat.id, audience: CONTEXT.audience, title: '' },
      speaker,
      author: speaker,
      text,
      at,
    };
    const { alert } = judge(conversation, [spot(message)], CONTEXT, model, refine, at);
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
