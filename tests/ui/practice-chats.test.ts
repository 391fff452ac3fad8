import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/alerts/judge';
import { loudness } from '../../lib/conversation/levels';
import { newConversation } from '../../lib/conversation/record/conversation';
import { match } from '../../lib/engine/match/match';
import { compile } from '../../lib/engine/pack/compile';
import { SIGNALS } from '../../lib/engine/rule';
import { createSpotter } from '../../lib/engine/spotter';
import { practiceChats } from '../../lib/ui/practice/all';
import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';
import english from '../../rules/en';
import { readingGrade, sentencesOf, wordsOf } from './reading-grade';

const { source } = english;

const pack = compile(source);
const START = Date.parse('2026-11-20T15:00');
const byName = practiceChats.map((chat) => [chat.id, chat] as const);

/** How loud Tawny gets in the whole chat, as in the extension. */
function loudest(lines: (typeof practiceChats)[number]['lines'], ageBand: '8-11' | '12-16'): number {
  const spotter = createSpotter(pack);
  const conversation = newConversation();
  const context = {
    site: 'discord',
    audience: 'direct',
    relation: 'new',
    ageBand,
    sensitivity: 'medium',
    cards: [],
  } as const;
  const levels = lines.map(({ from, text }, index) => {
    const at = START + index * 20_000;
    const ref = { site: 'discord', key: 'practice', audience: 'direct' as const, title: '' };
    const sighting = spotter.spot({ id: `${index}`, conversation: ref, speaker: from, author: from, text, at });
    return judge(conversation, [sighting], { ...context, cards: [] }, { categories, combinations }, (hits) => hits, at)
      .alert;
  });
  return Math.max(0, ...levels.map((alert) => (alert ? loudness(alert.level) : 0)));
}

describe.each(byName)('the practice chat %s', (_id, chat) => {
  const signs = chat.lines.filter(({ sign }) => sign);

  it.each(chat.lines.filter(({ from }) => from === 'other'))('is read by the engine as it is taught: $text', (line) => {
    const kinds = match(pack, line.text, 'other')
      .hits.filter(({ confidence }) => confidence >= 0.3)
      .map(({ kind }) => kind);
    if (line.sign) expect(kinds).toContain(line.sign);
    else expect(kinds.filter((kind) => !(SIGNALS as readonly string[]).includes(kind))).toEqual([]);
  });

  it('is loud or quiet as a whole as it should be', () => {
    const level = loudest(chat.lines, chat.band);
    if (signs.length > 0) expect(level).toBeGreaterThanOrEqual(loudness('medium'));
    else expect(level).toBe(loudness('calm'));
  });

  it('is short, mild and easy to read', () => {
    const told = [
      chat.scene,
      ...chat.answers.map(({ tells }) => tells),
      ...chat.lines.flatMap(({ alike }) => alike ?? []),
    ];
    for (const text of told)
      for (const sentence of sentencesOf(text)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(17);
    expect(readingGrade(told.join(' '))).toBeLessThanOrEqual(chat.band === '8-11' ? 4 : 6);
    expect(chat.lines.length).toBeLessThanOrEqual(8);
    expect(told.join(' ')).not.toMatch(/wrong answer|well done|correct|points|score|!/i);
  });
});

it('there are at least eight, in both age bands, some without any sign', () => {
  expect(practiceChats.length).toBeGreaterThanOrEqual(8);
  for (const band of ['8-11', '12-16']) {
    const own = practiceChats.filter((chat) => chat.band === band);
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(own.filter(({ lines }) => lines.every(({ sign }) => !sign)).length).toBeGreaterThanOrEqual(1);
  }
});
