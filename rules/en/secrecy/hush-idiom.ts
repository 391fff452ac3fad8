import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#HushIdiom',
    'what ..4 (do not|does not|did not) (see|know) ..1 (can not|will not|does not|never|cannot) hurt',
    '(lets|let us) call it (our|a) ..2 (thing|secret|deal)',
  ],
  unless: ['(zip it up|zip it (mate|bro|shut))'],
  confidence: 'fair',
  means: 'Uses a saying that means keep quiet about it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'keep that under ur hat',
    'mums the word',
    'what ur parents dont see cant hurt',
    'lets call it our lil thing',
    ['wouldnt say owt if i were u', 'say owt n its over'],
  ],
  passes: ['put your hat on its cold', 'zip your coat up', 'the record shop is closed', 'i like your hat'],
};
