import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (oui|ok|de accord|merci|coucou|salut|allo|bonjour|bonne nuit|non)? (maman|papa|mamie|papi|papy|mam|tata|tonton|mounette) (je|tu|on|j|c|t|$|oui|ok|merci|a)',
    '(merci|coucou|oui|ok|bisous|bonne nuit|je te aime|de accord|bien) (maman|papa|mamie|papi|tata|tonton|mam|mere)',
  ],
  unless: ['(ma|ta|la|sa|mon|ton|son|le|de) (mere|pere|maman|papa|mamie)'],
  confidence: 'strong',
  means: 'The child calls the other one by a name of the family.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['oui maman', 'coucou mamie', 'papa tu viens ?'],
  passes: ['ma maman vient', 'ta mère est cool', 'le papa de tom'],
};
