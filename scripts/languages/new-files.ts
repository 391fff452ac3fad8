/** What a new language begins with, by path in its folder. Each says what is to be filled in. */
export function newLanguageFiles(name: string): Record<string, string> {
  return {
    'index.ts': `import type { Guard, Rule } from '../../lib/engine/rule';
import type { Language } from '../../lib/language/language';
import { EVERYDAY, gather } from '../gather';
import answers from './answers';
import lexicon from './lexicon';
import standIns from './stand-ins';

/** ${name}. The one folder scan: a new file in this folder is found here and nowhere else. */
export default {
  source: gather({
    rules: import.meta.glob<Rule>(['./*/*.ts', '!./{words,guards,vetoes}/*'], { eager: true, import: 'default' }),
    guards: import.meta.glob<Guard>('./guards/*.ts', { eager: true, import: 'default' }),
    words: import.meta.glob<readonly string[]>('./words/*.ts', { eager: true, import: 'default' }),
    lexicon,
    frequencies: { [EVERYDAY]: answers.talk.join(' ') },
  }),
  answers,
  standIns,
} satisfies Language;
`,
    'lexicon.ts': `import type { Lexicon } from '../../lib/text/lexicon';

/** What ${name} chat looks like: read by \`lib/text\` before any pattern is tried. Accents are gone by then. */
export default {
  // TODO spellings of chats: an empty string drops the word; several readings are all tried.
  spellings: {},
  emoji: { '📸': [], '🏠': [] },
  // Words of numbers with what each is worth (those of 6 to 17 may be an age), and what makes money of a number.
  numbers: {},
  money: [],
  // Words that are recognised with one letter hidden. Four letters or more.
  maskable: ['discord', 'snapchat', 'instagram', 'whatsapp', 'telegram', 'tiktok'],
  you: [],
  i: [],
  questions: [],
  commands: [],
} satisfies Lexicon as Lexicon;
`,
    'answers.ts': `import type { AnswerWords } from '../../lib/engine/rule';

/** How short answers to a question look, in small letters (see rules/en/answers.ts). TODO fill in. */
export default {
  yes: [],
  no: [],
  refusing: [],
  talk: [],
  ages: [],
  ageWords: [],
  ageEndings: [],
  schoolYears: [],
  alone: [],
  away: [],
  aloneWords: [],
  mine: [],
  theirs: [],
  place: [],
} satisfies AnswerWords as AnswerWords;
`,
    'stand-ins.ts': `import type { StandIns } from '../../lib/engine/extra-words';

/** The known word that is read where somebody wrote a word that a school has added. TODO words that the rules here know. */
export default {
  app: 'snapchat',
  'game-money': 'robux',
  picture: 'TODO',
  adult: 'TODO',
  school: 'TODO',
  town: 'TODO',
  place: 'TODO',
} satisfies StandIns;
`,
  };
}
