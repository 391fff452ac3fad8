import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(eres|sos) ..2 (tan|muy|super|mas|la mas|el mas|demasiado|re) ..1 (madura|maduro|especial|guapa|guapo|linda|lindo|hermosa|hermoso|bonita|bonito|diferente)',
    '(nunca|jamas) ..2 (conoci|conocido|hable|hablado) ..4 (como tu|como vos)',
    'me (encantas|gustas|enamoras)',
    '(pareces|aparentas) ..2 (mayor|mas grande|mas madura|mas maduro)',
  ],
  confidence: 'fair',
  means: 'Praises the child out of proportion, as if nobody else were like them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['eres tan madura', 'sos la mas linda', 'nunca conoci a nadie como tu', 'pareces mayor'],
  passes: ['eres muy rapido con el mando', 'la peli es muy bonita', 'nunca vi un jefe como este'],
};
