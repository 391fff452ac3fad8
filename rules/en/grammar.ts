import { createGrammar } from './grammar/grammar';
import { loadTagger } from './grammar/load-tagger';
import lexicon from './lexicon';

/**
 * The second look at English messages with a sign, with the tagger and the spelling of chats that it reads by. Whoever does not
 * call it does not carry them: `package.json` says that no module of ours does anything by being imported.
 */
export default () => createGrammar(loadTagger(), lexicon);
