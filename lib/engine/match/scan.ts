import { followTokens } from '../filter/follow';
import { settleSuspects } from '../filter/suspects';
import type { Shape } from '../rule';
import { countShape } from '../words/count-shape';
import { tokenise } from '../words/tokenise';
import { createTokens, empty, type Tokens } from '../words/tokens';
import type { Engine } from './engine';

/**
 * Reads a text once, counts its shape, and runs the filter over its words.
 * @returns false where only the exact reading can tell what is meant; what was found is then of no use
 */
export function scan(engine: Engine, text: string, shape: Shape): boolean {
  const { spellings, filter, follow, suspects } = engine;
  const tokens = emptied(engine, text.length);
  const exact = tokenise(engine, text, tokens);
  countShape(tokens, spellings.forms, shape);
  if (exact && tokens.count > 0) {
    followTokens(follow, filter, tokens, spellings.forms, suspects);
    settleSuspects(suspects, filter.lists);
  }
  return exact;
}

function emptied(engine: Engine, length: number): Tokens {
  if (engine.tokens.form.length <= length) engine.tokens = createTokens(length * 2);
  empty(engine.tokens);
  return engine.tokens;
}
