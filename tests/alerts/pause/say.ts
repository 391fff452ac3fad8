import { createTalkMemories } from '../../../lib/alerts/pause/talk-memory';
import { type Draft, pauseFor, type Standing, type When } from '../../../lib/alerts/pause/verdict';
import { compile } from '../../../lib/engine/pack/compile';
import { createSpotter } from '../../../lib/engine/spotter';
import type { Message, Speaker } from '../../../lib/message';
import english from '../../../rules/en';
import answers from '../../../rules/en/answers';

const { source: pack } = english;

export const NOW = Date.UTC(2026, 10, 25, 16);
const compiled = compile(pack);
export const NEW: Standing = { relation: 'new', warned: false };

/** A talk as the content script lives it, with the rules that ship. Invented words only. */
export function chat() {
  const spotter = createSpotter(compiled);
  const talks = createTalkMemories(() => answers);
  let now = NOW;
  let count = 0;

  function message(speaker: Speaker, text: string, at = now): Message {
    count += 1;
    const conversation = { site: 'discord', key: 'k', audience: 'direct', title: '' } as const;
    return { id: String(count), conversation, speaker, author: speaker, text, at };
  }

  const say = (speaker: Speaker, text: string, at?: number) => {
    now += 20_000;
    talks.hear(spotter.spot(message(speaker, text, at)));
  };
  return {
    talks,
    other: (text: string, at?: number) => say('other', text, at),
    self: (text: string) => say('self', text),
    pass(ms: number) {
      now += ms;
    },
    /** What a draft would be paused for, or nothing. */
    draft(text: string | 'picture', standing: Standing | 'unasked' = NEW, when: When = 'on') {
      const draft: Draft = text === 'picture' ? text : { text, hits: spotter.consider(message('self', text)) };
      return pauseFor(draft, talks.of('k', now), standing === 'unasked' ? undefined : standing, when, answers);
    },
  };
}
