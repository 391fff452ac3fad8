import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ja )?mam #AgeNumber ..2 (a ty|ty|a ty ile)',
    '(ja|mam|jestem) ..2 #Number (lat)? a (ty|ciebie)',
    '#Number (k|m|lat) a ty',
  ],
  unless: ['#AgeNumber ..1 (punktow|pkt|skinow|zl|lvl|kart)'],
  confidence: 'fair',
  slot: 'age',
  means: 'Tells their own age so that the child tells theirs.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mam 15 a ty?', 'ja 16 lat a ty', 'mam trzynascie a ty'],
  passes: ['mam 15 skinow a ty', 'mam 13 pkt a ty', 'mam lekcje a ty?'],
};
