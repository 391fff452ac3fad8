import type { Message, Speaker } from '../message';
import { guardApplies } from './match/best-hit';
import { type Matched, match } from './match/match';
import type { CompiledPack, CompiledRule } from './pack/compiled-pack';
import { Recent, SPLIT_FACTOR } from './recent';
import { BRIGHT_LEAST, type Hit, type Kind } from './rule';
import type { Sighting, Tone } from './sighting';

export type Spotter = {
  spot(message: Message): Sighting;
  /** The signs of something that is not said yet: all of them, and nothing of it is remembered. */
  consider(message: Message): Hit[];
};

/**
 * What reads a message beside the rules.
 * @property tone how it leans as a whole (`lib/tone`)
 * @property line the log-odds that it is a bright line (`lib/line`)
 * @property read how one text is read; by the pack alone where nothing is added
 */
export type Readers = {
  tone?: (message: Message) => Tone;
  line?: (text: string) => number;
  read?: (text: string, speaker: Speaker) => Matched;
};

/** Spots signs in messages as they arrive. Remembers short recent messages in memory only, for split ones and for guards. */
export function createSpotter(
  compiled: CompiledPack,
  {
    tone: readTone,
    line: classify,
    read = (text: string, speaker: Speaker) => match(compiled, text, speaker),
  }: Readers = {},
): Spotter {
  const recent = new Recent();
  const ruleOf = new Map<string, CompiledRule>(compiled.rules.map((rule) => [rule.id, rule]));

  function spot(message: Message): Sighting {
    const { text, ...rest } = message;
    const { alone, before, hits, marks } = look(message);
    recent.add(message, alone.shape.words, alone.marks);
    const kept = hits.length === 0 ? [] : bestOfKinds(believed(hits, marks, alone.marks));
    const tone = readTone?.(message);
    return {
      message: rest,
      hits: kept,
      marks: alone.marks,
      shape: alone.shape,
      ...(tone?.logit && { tone: tone.logit }),
      ...(tone && tone.hints.length > 0 && { hints: tone.hints }),
      ...(classify && message.speaker !== 'self' && { line: lineOf(classify, text, before) }),
      ...(kept.length > 0 && { text }),
    };
  }

  function consider(message: Message): Hit[] {
    const { alone, hits, marks } = look(message);
    return believed(hits, marks, alone.marks);
  }

  /** What a message shows by itself and as the end of something written in pieces. */
  function look(message: Message) {
    const { text } = message;
    const alone = read(text, message.speaker);
    const { before, marks } = recent.look(message, alone.shape.words);
    const hits = before === '' ? alone.hits : [...alone.hits];
    if (before !== '') {
      const joined = read(`${before} ${text}`, message.speaker);
      const start = before.length + 1;
      for (const hit of joined.hits) {
        // Only what begins in an earlier message and ends in this one is new.
        if (hit.span[0] >= start || hit.span[1] <= start || hits.some(({ rule }) => rule === hit.rule)) continue;
        hits.push({ ...hit, confidence: hit.confidence * SPLIT_FACTOR, span: [0, hit.span[1] - start], evasion: true });
      }
    }
    return { alone, before, hits, marks };
  }

  /** The hits that count: weakened by what came before, without rules on trial. */
  function believed(hits: readonly Hit[], marks: ReadonlySet<string>, own: readonly string[]): Hit[] {
    const weakened = hits.map((hit) => weaken(hit, marks, own));
    return weakened.filter(({ rule, confidence }) => confidence > 0 && ruleOf.get(rule)?.status !== 'trial');
  }

  /** Guards of the two messages before, unless this one holds them itself and has counted them already. */
  function weaken(hit: Hit, marks: ReadonlySet<string>, own: readonly string[]): Hit {
    const rule = ruleOf.get(hit.rule);
    let confidence = hit.confidence;
    for (const guard of compiled.guards) {
      if (rule && marks.has(guard.id) && !own.includes(guard.id) && guardApplies(guard, rule))
        confidence *= guard.factor;
    }
    return confidence === hit.confidence ? hit : { ...hit, confidence };
  }

  return { spot, consider };
}

/** A sentence in pieces is as telling as all of it. */
function lineOf(classify: (text: string) => number, text: string, before: string): number {
  const alone = classify(text);
  return before === '' ? alone : Math.max(alone, classify(`${before} ${text}`));
}

/**
 * The best hit of every kind, surest first. Which kinds of one message count is decided once, by what they are worth
 * (`lib/conversation/evidence/strongest.ts`): the engine knows no weights, and of one kind the surest is the dearest.
 */
export function bestOfKinds(hits: readonly Hit[]): Hit[] {
  const best = new Map<Kind, Hit>();
  for (const hit of hits) {
    const before = best.get(hit.kind);
    if (!before || worth(hit) > worth(before)) best.set(hit.kind, hit);
  }
  return [...best.values()].sort((a, b) => worth(b) - worth(a));
}

/** A bright line stands before a surer hit of its kind that is none. */
function worth({ bright, confidence }: Hit): number {
  return bright && confidence >= BRIGHT_LEAST ? 1 + confidence : confidence;
}
