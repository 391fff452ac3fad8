import nlp from 'compromise/two';
import type { Refine } from '../../lib/alerts/judge';
import type { Product } from '../../lib/check/talk';
import type { Trees } from '../../lib/conversation/classifier/trees';
import type { Context } from '../../lib/conversation/context';
import { compile } from '../../lib/engine/pack/compile';
import { createSpotter, type Spotter } from '../../lib/engine/spotter';
import { createLineClassifier } from '../../lib/line/classifier';
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

const { source: pack } = english;

/** What was learned; without trees only what rules know is judged. */
export type Weights = { tone: ToneWeights; trees?: Trees };

const shipped: Weights = { tone: shippedTone, trees: shippedTrees };
const unchanged: Refine = (hits) => hits;

/**
 * The product as it ships, or without one part of it.
 * @param weights others than those that ship: what is measured on a writer must not have learned from that writer
 */
export function createProduct(without?: Ablation, { tone, trees }: Weights = shipped): Product & { spotter: Spotter } {
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
    state: without !== 'state',
  };
}

/** The product that is asked for. */
export function productFor({ ablate, language }: Options): Product {
  const product = createProduct(ablate);
  return language === undefined ? product : { ...product, spotter: spotterFor(language) };
}

/** What surrounds a conversation: what was asked for, else what its line says, else the worst case. */
export function contextOf(chat: Chat, { relation, as, age, sensitivity, ablate }: Options): Context {
  return {
    site: chat.site,
    audience: as ?? chat.audience,
    relation: ablate === 'relation' ? 'new' : (relation ?? chat.relation ?? 'new'),
    ageBand: age,
    sensitivity,
  };
}
