import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ich|mir) ..2 (auch|genauso|genau so|geht es auch|gehts genauso|kenn das|kenne das) ..5 (eltern|geschieden|gemobbt|allein|einsam|niemand|schule|stress|traurig)',
    '(gleich alt|gleiches alter|selbes alter|gleicher jahrgang|genauso alt wie|so alt wie) ..2',
    '(ach|echt|krass|cool|nice|oh)? ..1 (ich auch|same|auch #Age|genau wie ich|genau wie bei mir)',
    '(bin|war) ..2 (früher|damals|auch) ..3 (gemobbt|allein|in dein alter|wie du)',
    '(vertrau|glaub) mir ..2 (ich bin|bin) ..3 (lehrer|arzt|psychologe|erwachsen|sozialarbeiter|polizist|fotograf|profi)',
  ],
  unless: ['(auch|same) ..3 (hunger|müde|lust|mathe|hausaufgaben|pizza|langweilig|bock)'],
  confidence: 'fair',
  means: 'Claims the same life or sorrow as the child, or to be a trusted helper.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    ['bin gleich alt wie du', 'gleich alt wie du'],
    'ich kenn das, meine eltern sind auch geschieden',
    'glaub mir bin psychologe',
  ],
  passes: ['ich hab auch hunger', 'same mathe ist blöd', 'früher war das spiel besser'],
};
