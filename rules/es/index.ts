import type { Guard, Rule } from '../../lib/engine/rule';
import type { Language } from '../../lib/language/language';
import { EVERYDAY, gather } from '../gather';
import answers from './answers';
import lexicon from './lexicon';
import standIns from './stand-ins';

/** Spanish. The one folder scan: a new file in this folder is found here and nowhere else. */
export default {
  source: gather({
    rules: import.meta.glob<Rule>(['./*/*.ts', '!./{words,guards,vetoes,lexicon}/*'], {
      eager: true,
      import: 'default',
    }),
    guards: import.meta.glob<Guard>('./guards/*.ts', { eager: true, import: 'default' }),
    words: import.meta.glob<readonly string[]>('./words/*.ts', { eager: true, import: 'default' }),
    lexicon,
    frequencies: { [EVERYDAY]: answers.talk.join(' ') },
  }),
  answers,
  standIns,
} satisfies Language;
