import type { CompiledPack, CompiledRule } from '../../lib/engine/pack/compiled-pack';
import { CONFIDENCE, type Kind } from '../../lib/engine/rule';
import { type Firing, type Look, stands } from './look';

/** How many messages, of risky and of ordinary talk. */
export type Count = { risky: number; ordinary: number };
/**
 * In how many messages it was found; in how many it was alone, so that without it nothing would have been; and in how many
 * it alone was as sure as that: without it the message would have shown less, or nothing.
 */
export type Worth = { found: Count; alone: Count; surest: Count };

/** What every part of a pack did in some talk. Patterns, vetoes and guards stand by the number of their pattern. */
export type Tally = {
  messages: Count;
  rules: Worth[];
  /** A pattern is alone where it is the only sign of its kind in a message. */
  patterns: Worth[];
  /** A veto is found where it takes a match back, and alone where no other veto does. */
  vetoes: Worth[];
  /** A pattern of a guard is found where it stands beside a rule that it may weaken. */
  guards: Worth[];
  /** How often each pattern was tried: what it costs while messages are read. */
  tried: number[];
};

export function createTally({ rules, starts }: CompiledPack): Tally {
  const nil = () => ({ risky: 0, ordinary: 0 });
  const none = () => ({ found: nil(), alone: nil(), surest: nil() });
  const patterns = () => Array.from(starts, none);
  return {
    messages: { risky: 0, ordinary: 0 },
    rules: rules.map(none),
    patterns: patterns(),
    vetoes: patterns(),
    guards: patterns(),
    tried: Array.from(starts, () => 0),
  };
}

/** Counts one message; what it showed alone and as the end of a sentence in pieces is one. */
export function count(tally: Tally, { rules }: CompiledPack, looks: readonly Look[], risky: boolean): void {
  const side = risky ? 'risky' : 'ordinary';
  tally.messages[side] += 1;
  const add = (list: Worth[], part: keyof Worth, numbers: Iterable<number>) => {
    for (const number of numbers) (list[number] as Worth)[part][side] += 1;
  };
  for (const { tried } of looks) for (const pattern of tried) tally.tried[pattern] = (tally.tried[pattern] ?? 0) + 1;
  add(tally.guards, 'found', new Set(looks.flatMap(({ guards }) => guards)));
  const firings = looks.flatMap((look) => look.firings);
  const places = firings.flatMap((firing) => firing.places);
  add(tally.vetoes, 'found', new Set(places.flatMap(({ vetoes }) => vetoes)));
  add(tally.vetoes, 'alone', new Set(places.flatMap(({ vetoes }) => (vetoes.length === 1 ? vetoes : []))));
  for (const same of byKind(firings.filter(stands), (rule) => rules[rule]?.kind)) {
    const found = new Set(same.map(({ rule }) => rule));
    const patterns = new Set(same.flatMap(standing));
    add(tally.rules, 'found', found);
    add(tally.patterns, 'found', patterns);
    if (found.size === 1) add(tally.rules, 'alone', found);
    if (patterns.size === 1) add(tally.patterns, 'alone', patterns);
    const most = Math.max(...same.map(({ rule }) => sureness(rules[rule])));
    const surest = new Set(same.filter(({ rule }) => sureness(rules[rule]) === most).flatMap(standing));
    if (surest.size === 1) add(tally.patterns, 'surest', surest);
  }
}

/** The patterns of a rule that matched where no veto takes it back. */
export function standing({ places }: Firing): number[] {
  return places.flatMap(({ pattern, vetoes }) => (vetoes.length === 0 ? [pattern] : []));
}

/** A bright line stands before all else, as when the strongest signs of a message are chosen. */
function sureness(rule: CompiledRule | undefined): number {
  return rule ? CONFIDENCE[rule.confidence] + (rule.bright ? 1 : 0) : 0;
}

function byKind(firings: readonly Firing[], kindOf: (rule: number) => Kind | undefined): Iterable<Firing[]> {
  return Map.groupBy(firings, ({ rule }) => kindOf(rule)).values();
}
