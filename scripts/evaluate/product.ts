import nlp from 'compromise/two';
import type { Refine } from '../../lib/alerts/judge';
import type { Family } from '../../lib/alerts/live/hear';
import type { Product } from '../../lib/alerts/live/live-talk';
import type { Trees } from '../../lib/conversation/classifier/trees';
import type { Relation } from '../../lib/conversation/context';
import { compile } from '../../lib/engine/pack/compile';
import { createSpotter, type Spotter } from '../../lib/engine/spotter';
import { createLineClassifier } from '../../lib/line/classifier';
import type { Audience } from '../../lib/message';
import { createTone, type ToneWeights } from '../../lib/tone/tone';
import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';
import english from '../../rules/en';
import { createGrammar } from '../../rules/en/grammar/grammar';
import type { Tagger } from '../../rules/en/grammar/words';
import lines from '../../rules/en/lines.json';
import shippedTone from '../../rules/en/tone.json';
import shippedTrees from '../../rules/trees.json';
import type { Chat } from './chat';
import { spotterFor } from './languages';
import type { Ablation, Options } from './options';

/** What is evaluated. Stateless, it judges every message as if it were the first. */
export type Evaluated = Product & { stateless?: true };

/** What surrounds a conversation. Without a relation it is what the talk itself tells, as in the product. */
export type Surroundings = Family & { site: string; audience: Audience; relation?: Relation };

const { source: pack } = english;

/** What was learned; without trees only what rules know is judged. */
export type Weights = { tone: ToneWeights; trees?: Trees };

const shipped: Weights = { tone: shippedTone, trees: shippedTrees };
const unchanged: Refine = (hits) => hits;

/**
 * The product as it ships, or without one part of it.
 * @param weights others than those that ship: what is measured on a writer must not have learned from that writer
 */
export function createProduct(
  without?: Ablation,
  { tone, trees }: Weights = shipped,
): Evaluated & { spotter: Spotter } {
  const source = {
    ...pack,
    ...(without === 'guards' && { guards: {} }),
    ...(without === 'lexicon' && { lexicon: { ...pack.lexicon, spellings: {}, emoji: {}, maskable: [] } }),
  };
  return {
    spotter: createSpotter(
      compile(source),
      without === 'learned' ? {} : { tone: createTone(tone), line: createLineClassifier(lines, source.lexicon) },
    ),
    refine: without === 'grammar' ? unchanged : createGrammar(nlp as unknown as Tagger, pack.lexicon),
    model: {
      categories,
      combinations: without === 'combinations' ? {} : combinations,
      ...(trees && without !== 'learned' && { learned: { toneBias: tone.bias, trees } }),
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
