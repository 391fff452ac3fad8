import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(sei) ..1 (tutto quello che ho|tutto cio che ho|la mio unica|unica cosa|la sola|mio unica amica|mio unico amico|mio vita|la mio vita|tutto per me|mio tutto)',
    '(senza di te|senza te) ..2 (sto male|non (vivo|esisto|so stare|so che fare|ce la faccio)|mi sento|muoio|sono perso|sono niente)',
    '(sono|sono cosi|mi sento) ..1 (solo|triste|depresso) ..3 (solo tu|tu sei|hai tu|senza di te|parla con me|mi capisci)',
    '(chi e|chi era|chi sono) ..1 (quel|quello|quella|questo|lui|ragazzo) ..4 (con cui|nella foto|che ti|commenta|parlavi|scrivi)',
    '(sono|divento|mi fai) ..1 (geloso|gelosa|ingelosire) ..2',
    '(promettimi|prometti|giurami) ..1 che ..1 (non mi (lasci|lascerai|abbandoni|abbandonerai)|resti|rimani|sarai) ..3',
    'se (lo dici|ne parli|parli) ..3 (mi perdi|ci perdiamo|non mi vedi piu|non ci sentiamo piu|sparisco|e finita)',
  ],
  unless: ['(skin|gol|voto|cane|gatto|playstation) ..5', '..5 (skin|gol|voto|playstation)'],
  confidence: 'fair',
  means: 'Makes the child answer for the happiness of the speaker, or jealous of others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'sei tutto quello che ho',
    'senza di te sto male',
    'chi è quel ragazzo con cui parlavi?',
    'promettimi che nn mi lasci',
    'se ne parli mi perdi',
  ],
  passes: ['sono geloso della tua skin ahah skin rara', 'sono solo in squadra', 'chi e quel giocatore con la 10'],
};
