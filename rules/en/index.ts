import type { Guard, Rule } from '../../lib/engine/rule';
import type { Language } from '../../lib/language/language';
import { gather } from '../gather';
import accounts from './accounts';
import answers from './answers';
import frequencies from './frequency';
import lexicon from './lexicon';
import lines from './lines.json';
import sexual from './sexual-words';
import standIns from './stand-ins';
import tone from './tone.json';

/** English. The one folder scan: a new file in this folder is found here and nowhere else. */
export default {
  source: gather({
    rules: import.meta.glob<Rule>(['./*/*.ts', '!./{words,guards,vetoes,lexicon,grammar}/*'], {
      eager: true,
      import: 'default',
    }),
    guards: import.meta.glob<Guard>('./guards/*.ts', { eager: true, import: 'default' }),
    words: import.meta.glob<readonly string[]>('./words/*.ts', { eager: true, import: 'default' }),
    lexicon: { ...lexicon, sexual },
    frequencies,
  }),
  answers,
  accounts,
  standIns,
  everywhere: true,
  tone,
  lines,
} satisfies Language;
