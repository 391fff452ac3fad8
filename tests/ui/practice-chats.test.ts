import { describe, expect, it } from 'vitest';
import { createLiveTalk } from '../../lib/alerts/live/live-talk';
import { loudness } from '../../lib/conversation/levels';
import { match } from '../../lib/engine/match/match';
import { compile } from '../../lib/engine/pack/compile';
import { SIGNALS } from '../../lib/engine/rule';
import { installedEngine } from '../../lib/installed/engine';
import { practiceChats } from '../../lib/installed/practice-chats';
import english from '../../rules/en';
import { readingGrade, sentencesOf, wordsOf } from './reading-grade';

const { source } = english;

const pack = compile(source);
const engine = installedEngine();
const START = Date.parse('2026-11-20T15:00');
const byName = practiceChats.map((chat) => [chat.id, chat] as const);

/** How loud Tawny gets in the whole chat, as in the extension. */
function loudest({ id, lines, band }: (typeof practiceChats)[number]): number {
  const talk = createLiveTalk({ ...engine, spotter: engine.spotter() }, { ageBand: band, sensitivity: 'medium' });
  const conversation = { site: 'discord', key: 'practice', audience: 'direct', title: '' } as const;
  const alerts = lines.flatMap(({ from, text }, index) => {
    const at = START + index * 20_000;
    return talk.hear({ id: `${id}-${index}`, conversation, speaker: from, author: from, text, at }).alerts;
  });
  return Math.max(0, ...alerts.map(({ alert }) => loudness(alert.level)));
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
    const level = loudest(chat);
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
