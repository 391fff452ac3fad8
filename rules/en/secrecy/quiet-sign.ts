import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(🤫|🤐|🙊|🔒)',
    '(shh|shhh|shush|sssh|ssh) ..2 (our|us|okay|about|secret|between|do not)',
    '(mum is the word|mums the word|lips sealed|zip it|hush now|keep schtum|keep stum)',
  ],
  confidence: 'weak',
  means: 'A finger on the lips or a zipped mouth asks to keep quiet about something.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['shh 🤫 our thing', 'ok but 🤐', 'shh our thing ok', 'mums the word'],
  passes: ['shush im watching the film', 'be quiet in the library pls', 'hush puppies are shoes'],
};
