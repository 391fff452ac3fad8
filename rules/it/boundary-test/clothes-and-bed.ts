import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(cosa|che|che cosa) ..1 (indossi|hai addosso|porti addosso|hai indosso|ti sei messa|ti metti) ..2 (adesso|ora|sotto|per dormire|a letto|$?)',
    'come (sei|eri|6) (vestita|vestito) (adesso|ora|oggi|sotto|$?)',
    '(sei|stai|6) ..1 (a letto|in bagno|in doccia|sotto le coperte|in pigiama|in vasca) (adesso|ora|gia|$?)',
    '(dormi|come dormi|con cosa dormi) ..2 (pigiama|senza|vestita|nuda|mutande|maglietta|$?)',
    '(hai|stai facendo|fai|farai) ..1 (la)? doccia $?',
    '(che|hai) (misura|taglia) ..2 (di)? (reggiseno|seno|intimo)',
  ],
  unless: [
    '(dormi) ..1 (da|bene|tanto|ancora|gia|presto|tardi)',
    '..5 (festa|matrimonio|recita|saggio|gita|scuola|skin|personaggio|carnevale|cresima|comunione)',
    '(mamma|febbre|malata|malato|raffreddore|tardi|domani scuola) ..5',
  ],
  confidence: 'strong',
  means: 'Asks what the child wears, or talks of bed and shower.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['cosa indossi?', 'come sei vestita adesso', 'sei a letto?', 'cosa hai addosso ora'],
  passes: [
    'cosa indossi alla festa?',
    ['sei a letto con la febbre? malata?', 'come sei vestita per la recita'],
    'che skin hai addosso, skin rara',
  ],
};
