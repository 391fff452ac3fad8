import * as v from 'valibot';
import { CATEGORIES, SIGNALS, SLOTS } from '../../engine/rule';
import { LEVELS } from '../levels';
import { type Conversation, type Evidence, type Hinted, newConversation, type Told } from './conversation';
import type { Heard } from './heard';

const number = v.pipe(v.number(), v.finite());

const evidence = v.object({
  kind: v.picklist([...CATEGORIES, ...SIGNALS]),
  rule: v.string(),
  id: number,
  at: number,
  confidence: v.pipe(number, v.minValue(0), v.maxValue(1)),
  slot: v.optional(v.picklist(SLOTS)),
  age: v.optional(number),
  evasion: v.optional(v.literal(true)),
});

const hinted = v.object({
  kind: v.picklist(CATEGORIES),
  id: number,
  at: number,
  sure: v.pipe(number, v.minValue(0), v.maxValue(1)),
});

const told = v.object({
  at: number,
  level: v.picklist(LEVELS),
  categories: v.array(v.picklist(CATEGORIES)),
  combinations: v.array(v.string()),
  bright: v.exactOptional(v.array(v.picklist(CATEGORIES))),
  calmed: v.optional(v.literal(true)),
});

/**
 * A conversation as it was read from a disk, with every part that is damaged left out: a broken record must neither
 * stop Tawny nor take the signs with it that can still be read.
 */
export function parseConversation(raw: unknown): Conversation {
  const fresh = newConversation();
  if (typeof raw !== 'object' || raw === null) return fresh;
  const { firstSeen, heard, accepted, began, rulesOff, ...lists } = raw as Record<keyof Conversation, unknown>;
  return {
    version: 1,
    firstSeen: v.is(number, firstSeen) ? firstSeen : fresh.firstSeen,
    heard: isHeard(heard) ? heard : fresh.heard,
    evidence: sift<Evidence>(evidence, lists.evidence).sort((a, b) => a.at - b.at),
    hinted: sift<Hinted>(hinted, lists.hinted),
    told: sift<Told>(told, lists.told),
    accepted: sift<number>(number, accepted),
    ...(typeof began === 'string' && { began }),
    rulesOff: !Array.isArray(rulesOff) && v.is(v.record(v.string(), number), rulesOff) ? rulesOff : fresh.rulesOff,
  };
}

/** The columns stand beside each other: with one of them damaged, none can be trusted. Long, so checked by hand. */
function isHeard(raw: unknown): raw is Heard {
  if (typeof raw !== 'object' || raw === null) return false;
  const { at, id, tag, overflowed } = raw as Record<keyof Heard, unknown>;
  const columns = [at, id, tag];
  return (
    typeof overflowed === 'boolean' &&
    columns.every((column) => Array.isArray(column) && column.every((one) => Number.isFinite(one))) &&
    new Set(columns.map((column) => (column as number[]).length)).size === 1 &&
    (at as number[]).every((time, i, times) => i === 0 || (times[i - 1] ?? 0) <= time)
  );
}

function sift<Item>(shape: v.GenericSchema<unknown, unknown>, raw: unknown): Item[] {
  return Array.isArray(raw) ? raw.filter((one): one is Item => v.is(shape, one)) : [];
}
