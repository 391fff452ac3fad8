import type { Examples, Rule } from '../../../lib/engine/rule';
import hush from '../vetoes/hush';

export default {
  match: [
    '(scrivimi|chiamami|sentiamoci|ci sentiamo|parliamo|ti scrivo|ti chiamo|collegati) ..4 (quando|dopo che|appena) ..2 (#Kin|tutti|genitori|#Gone) ..2 (#Gone|#Kin|tutti)',
    '(quando|dopo che|appena) ..2 (#Kin|tutti|genitori) ..2 #Gone ..3 (scrivimi|chiamami|ci sentiamo|parliamo|collegati|ti scrivo|ti chiamo)',
    '(resta|rimani|stai) ..1 (sveglia|sveglio|in piedi) ..4 (per me|con me|che poi|fino a)',
    '(metti|usa|mettiti) ..2 (cuffie|cuffiette|auricolari) ..4 (cosi|che|non|nessuno)',
  ],
  unless: [...hush],
  confidence: 'fair',
  means: 'Wants to talk at hours when nobody else is awake or near.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'scrivimi quando dormono tutti',
    'quando i tuoi sono a letto ti chiamo',
    'metti le cuffie cosi nessuno sente',
  ],
  passes: [
    'ti chiamo quando mio fratello esce dal bagno',
    'metti le cuffie per la verifica di ascolto',
    'resta a dormire da nonna',
  ],
};
