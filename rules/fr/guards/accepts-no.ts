import type { Guard } from '../../../lib/engine/rule';

/** The other takes a no well, as friends do. It believes no match less; the conversation model reads the mark. */
export default {
  match: [
    '^ (ok|ah|oh|oui|bon)? (pas de souci|pas de soucis|aucun souci|inquiete|te inquiete|inquiete pas|pas grave|c est pas grave|comme tu veux|je comprends|normal|tranquille|pas de probleme|y a pas de mal|quand tu veux)',
    '^ (ok|de accord|bon|bien) $',
    '(desole de demande|desole je aurais pas du|tu es pas oblige)',
  ],
  reach: 'nearby',
  factor: 1,
  means: 'Takes the no well.',
} satisfies Guard;

export const examples = {
  weakens: [],
  leaves: [{ kind: 'secrecy', text: 'pas grave dis rien à ta mère' }],
};
