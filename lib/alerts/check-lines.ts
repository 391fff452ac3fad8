import { isCategory } from '../conversation/evidence/decay';
import { type Level, louder } from '../conversation/levels';
import type { Category } from '../engine/rule';
import type { Family } from './live/hear';
import { createLiveTalk, type Product } from './live/live-talk';

/** The lines of a page that show one kind of sign, in the page's order. `span` is the stretch that tells, UTF-16. */
export type LineSign = { kind: Category; lines: { text: string; span: [number, number] }[] };

/** What a page shows: kinds in the order in which they first appear, and how loud Tawny would have become on the way. */
export type PageFinding = { level: Level | 'calm'; signs: LineSign[] };

/** Nobody knows for whom the page is; what was asked about is not weighed down as public noise. */
const PAGE = { site: 'page', key: '', audience: 'group', title: '' } as const;
/** So far apart that lines are never joined as one thing written in pieces: on a page they are by many people. */
const APART_MS = 60_000;
/** A sign that is named by itself; a fainter one only where all of them together name it. */
const SURE = 0.5;
/** The child's own words are no sign of somebody else's. */
const NOT_SHOWN: readonly Category[] = ['self-disclosure'];

/**
 * Looks through the lines of a page as if nobody knew who wrote which. Pure: nothing is kept.
 *
 * @param now epoch ms
 */
export function checkLines(lines: readonly string[], product: Product, family: Family, now: number): PageFinding {
  const talk = createLiveTalk(product, family);
  let level: PageFinding['level'] = 'calm';
  const named = new Set<Category>();
  const steps = lines.map((text, index) => {
    const at = now - (lines.length - index) * APART_MS;
    return talk.hear({ id: `line-${index}`, conversation: PAGE, speaker: 'unknown', author: '', text, at });
  });
  for (const { alert } of steps.flatMap(({ alerts }) => alerts)) {
    level = louder(level, alert.level);
    for (const kind of alert.categories) named.add(kind);
  }

  const signs = new Map<Category, LineSign & { sure: boolean }>();
  steps.forEach(({ hits }, index) => {
    for (const { kind, confidence, span } of hits.toSorted((a, b) => a.span[0] - b.span[0])) {
      if (!isCategory(kind) || NOT_SHOWN.includes(kind) || confidence <= 0) continue;
      const sign = signs.get(kind) ?? { kind, lines: [], sure: named.has(kind) };
      sign.sure ||= confidence >= SURE;
      const text = lines[index] ?? '';
      if (!sign.lines.some((line) => line.text === text)) sign.lines.push({ text, span: [span[0], span[1]] });
      signs.set(kind, sign);
    }
  });
  return { level, signs: [...signs.values()].filter(({ sure }) => sure).map(({ kind, lines }) => ({ kind, lines })) };
}
