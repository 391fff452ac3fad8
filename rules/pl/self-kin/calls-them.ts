import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (hej|czesc|dobra|ok|tak|nie|dzieki|dziekuje|dobrze|juz|pa|papa|dobranoc|siema|halo|sorry|przepraszam|kocham cie) (juz|tak|pa|ok|wiem)? (mamo|tato|mamus|mamusiu|tatus|babciu|dziadku|ciociu|wujku) ($|ja|juz|co|kiedy|moge|mozesz|jestem|gdzie|o)',
    '^ (mamo|tato|mamus|mamusiu|babciu|dziadku|ciociu|wujku) (ja|juz|a|czy|jak|ale|co|kiedy|moge|mozesz|jestem|gdzie|kup|przyjedz|odbierz|zapomnialam|zapomnialem|o|prosze|bede|$)',
    '(pa|dzieki|kocham cie|dobra|ok) (mamo|tato|mamus|babciu|dziadku|ciociu|wujku) $',
  ],
  unless: [
    '^ (mama|tata) (a|jak|ale) (on|ona|oni|tez|lubi|robi|ma|byla|byl)',
    '(mama|tata) ..1 (mowi|kazala|kazal|powiedziala|gotuje|jest)',
  ],
  confidence: 'strong',
  means: 'You call them what a child calls a parent or grandparent, so you seem to know them well.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['dobra mamo', 'hej babciu', 'tato kiedy bedziesz', 'ok mamo już idę'],
  passes: ['mama jest w kuchni', 'mama mowi ze musze isc', 'moja babcia mieszka obok'],
};
