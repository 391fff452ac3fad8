import lexicon from '../../rules/en/lexicon';
import type { Refine } from '../alerts/judge';
import { createGrammar } from '../grammar/grammar';
import { loadTagger } from '../grammar/load-tagger';

/**
 * The grammar stage as it ships, with the tagger and the spelling of chats that it reads by. Whoever does not call it does
 * not carry them: `package.json` says that no module of ours does anything by being imported.
 */
export function installedGrammar(): Refine {
  return createGrammar(loadTagger(), lexicon);
}
