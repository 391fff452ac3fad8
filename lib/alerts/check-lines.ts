import type { Context } from '../conversation/context';
import { isCategory } from '../conversation/evidence/decay';
import { observe } from '../conversation/evidence/observe';
import { assess } from '../conversation/level/assess';
import type { Level } from '../conversation/levels';
import type { Model } from '../conversation/model';
import { newConversation } from '../conversation/record/conversation';
import type { Category } from '../engine/rule';
import type { Spotter } from '../engine/spotter';
import type { Refine } from './judge';

/** The lines of a page that show one kind of sign, in the page's order. `span` is the stretch that tells, UTF-16. */
export type LineSign = { kind: Category; lines: { text: string; span: [number, number] }[] };

/** What a page shows: kinds in the order in which they first appear, and how worrying they are together. */
export type PageFinding = { level: Level | 'calm'; signs: LineSign[] };

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
export function checkLines(
  lines: readonly string[],
  context: Context,
  { spot, refine, model }: { spot: Spotter['spot']; refine: Refine; model: Model },
  now: number,
): PageFinding {
  const conversation = { site: context.site, key: '', audience: context.audience, title: '' };
  const sightings = lines.map((text, index) => {
    const at = now - (lines.length - index) * APART_MS;
    const sighting = spot({ id: `line-${index}`, conversation, speaker: 'unknown', author: '', text, at });
    return { ...sighting, hits: sighting.hits.length > 0 ? refine(sighting.hits, text) : sighting.hits };
  });
  const heard = observe(newConversation(), sightings, model, now);
  const { level, categories } = assess(heard, context, model, now);

  const signs = new Map<Category, LineSign & { sure: boolean }>();
  sightings.forEach(({ hits }, index) => {
    for (const { kind, confidence, span } of hits.toSorted((a, b) => a.span[0] - b.span[0])) {
      if (!isCategory(kind) || NOT_SHOWN.includes(kind) || confidence <= 0) continue;
      const sign = signs.get(kind) ?? { kind, lines: [], sure: level !== 'calm' && categories.includes(kind) };
      sign.sure ||= confidence >= SURE;
      const text = lines[index] ?? '';
      if (!sign.lines.some((line) => line.text === text)) sign.lines.push({ text, span: [span[0], span[1]] });
      signs.set(kind, sign);
    }
  });
  return { level, signs: [...signs.values()].filter(({ sure }) => sure).map(({ kind, lines }) => ({ kind, lines })) };
}
