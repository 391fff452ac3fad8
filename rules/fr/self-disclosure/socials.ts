import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(mon) (#Platform|pseudo|disc|insta|snap) ..1 (c est|#Handle|est)',
    '(ajoute|add|cherche) (moi)? ..2 #Handle',
    '#Platform ..2 #Handle',
  ],
  unless: ['(est|c est) ..1 (bug|bugge|mort|ban|bloque|desactive|nul|prive|casse) ..1'],
  confidence: 'fair',
  speaker: 'self',
  slot: 'socials',
  means: 'The child gives an account of their own.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["mon snap c'est lea_07", 'ajoute moi @lea_07', 'insta @lea_07'],
  passes: ["mon insta c'est mort", 'mon disc est bug', 'ajoute moi à la game'],
};
