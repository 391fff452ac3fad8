import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (aw|oh|but|ok|okay|just)? (come on|go on|please|pretty please) (then|now|just|please)? $',
    '^ (why not|why though|how come) $',
    '^ (just|only) (once|one|try|a bit) $',
    '^ do it $',
  ],
  confidence: 'faint',
  means: 'Asks again in one or two words, which is pressure after a no.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['cmon', 'pleaseee', 'go on then', 'why not?'],
  passes: ['come on england', 'please pass the ball', 'why not both'],
};
