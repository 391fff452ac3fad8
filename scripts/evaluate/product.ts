import type { Refine } from '../../lib/alerts/judge';
import type { Family } from '../../lib/alerts/live/hear';
import type { Product } from '../../lib/alerts/live/live-talk';
import type { Trees } from '../../lib/conversation/classifier/trees';
import type { Relation } from '../../lib/conversation/context';
import type { Spotter } from '../../lib/engine/spotter';
import { installedGrammar } from '../../lib/installed/grammar';
import { modelOf } from '../../lib/installed/model-of';
import { createReader } from '../../lib/language/reader';
import type { Audience } from '../../lib/message';
import { packWeights } from '../../lib/tone/packed-weights';
import type { ToneWeights } from '../../lib/tone/tone';
import shippedTrees from '../../rules/trees.json';
import type { Chat } from './chat';
import { EVERYWHERE, heardFrom, spotterFor } from './languages';
import type { Ablation, Options } from './options';

/** What is evaluated. Stateless, it judges every message as if it were the first. */
export type Evaluated = Product & { stateless?: true };

/** What surrounds a conversation. Without a relation it is what the talk itself tells, as in the product. */
export type Surroundings = Family & { site: string; audience: Audience; relation?: Relation };

const NO_TONE: ToneWeights = { bias: 0, weights: packWeights({}) };
const { source: pack, tone: shippedTone = NO_TONE, lines, accounts, ...rest } = EVERYWHERE.language;

/** What was learned; without trees only what rules know is judged. */
export type Weights = { tone: ToneWeights; trees?: Trees };

const unchanged: Refine = (hits) => hits;

/**
 * The product as it ships (`lib/installed`), hearing the language that is heard everywhere alone, or without one part of it.
 * @param weights others than those that ship: what is measured on a writer must not have learned from that writer
 */
export function createProduct(without?: Ablation, weights?: Weights): Evaluated & { spotter: Spotter } {
  const source = {
    ...pack,
    ...(without === 'guards' && { guards: {} }),
    ...(without === 'lexicon' && { lexicon: { ...pack.lexicon, spellings: {}, emoji: {}, maskable: [] } }),
  };
  const tone = weights?.tone ?? shippedTone;
  const heard = heardFrom(EVERYWHERE.code, { ...rest, source, ...(without !== 'learned' && { tone, lines }) });
  const trees = without === 'learned' ? undefined : weights ? weights.trees : shippedTrees;
  return {
    spotter: createReader([heard]).spotter(),
    refine: without === 'grammar' ? unchanged : installedGrammar(),
    model: {
      ...modelOf(trees && { toneBias: tone.bias, trees }, accounts ? [accounts] : []),
      ...(without === 'combinations' && { combinations: {} }),
    },
    ...(without === 'state' && { stateless: true as const }),
  };
}

/** The product that is asked for. */
export function productFor({ ablate, language }: Options): Evaluated {
  const product = createProduct(ablate);
  return language === undefined ? product : { ...product, spotter: spotterFor(language) };
}

/** What was asked for, else what the line of a conversation says. */
export function surroundingsOf(
  chat: Chat,
  { relation: asked, as, age: ageBand, sensitivity, ablate }: Options,
): Surroundings {
  const relation = ablate === 'relation' ? 'new' : (asked ?? chat.relation);
  return { site: chat.site, audience: as ?? chat.audience, ageBand, sensitivity, ...(relation && { relation }) };
}
