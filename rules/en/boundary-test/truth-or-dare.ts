import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(truth or dare) (with me|just us|with you|$)',
    '(want to|let us|shall we|can we|fancy|up for) ..1 (play)? (truth or dare|never have i ever|spin the bottle|20 questions but|twenty questions but|the nervous game)',
  ],
  unless: ['truth or dare ..4 (minecraft|map|sleepover|party|room|server|game night|at|in class|everyone|obby)'],
  confidence: 'weak',
  means: 'Wants to play a game of dares or confessions, an easy way to private things.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['truth or dare?', 'wanna play truth or dare', 'up for truth or dare with me', 'lets play never have i ever'],
  passes: [
    'truth or dare at the sleepover',
    'truth or dare minecraft map',
    'who wants truth or dare at the party',
    'we played truth or dare yesterday',
  ],
};
