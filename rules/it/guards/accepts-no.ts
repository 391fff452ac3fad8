import type { Guard } from '../../../lib/engine/rule';

/** The other takes a no well, as friends do. It believes no match less; the conversation model reads the mark. */
export default {
  match: [
    '^ (ok|va bene|certo|si|tranquilla|tranquillo)? (nessun problema|nessuno problema|non fa niente|tranquilla|tranquillo|tutto ok|figurati|ci mancherebbe|come vuoi|quando vuoi|non preoccuparti|non ti preoccupare|va benissimo|fa niente|capisco)',
    '^ (ok|va bene|certo) $',
    '(scusa se ho chiesto|scusa se te lo ho chiesto|non sei obbligata|non sei obbligato|non devi per forza)',
  ],
  reach: 'nearby',
  factor: 1,
  means: 'Takes the no well.',
} satisfies Guard;

export const examples = {
  weakens: [],
  leaves: [{ kind: 'secrecy', text: 'nessun problema non dirlo a tua madre' }],
};
