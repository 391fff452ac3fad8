import type { Examples, Rule } from '../../../lib/engine/rule';
import seen from '../vetoes/seen';

export default {
  match: [
    'so (benissimo|bene|esattamente|gia) ..1 (che|in che|quale) scuola ..3',
    'so dove (lavora|lavorano|abita|abitano|va a scuola|vive|vivono) #Kin',
    'so (benissimo|bene|esattamente|gia|tutto) ..2 dove ..1 (abiti|vivi|vai|stai)',
    '(ho|conosco|ho trovato|mi sono segnato) ..1 tuo (indirizzo|ip|via|scuola|casa)',
    '(ti trovo|ti vengo a (cercare|prendere|trovare)|vengo a (cercarti|prenderti|trovarti)|ti aspetto fuori|ti aspetto sotto) ..4 (se|e vedi|e poi vediamo|senno|e ti)',
    'so (dove|chi) ..3 tuo (#Adult|sorella|fratello|amici|amica) ..3 (lavora|abita|abitano|vive|va a scuola|sono|e)',
    'so ..1 (in)? (che|quale) (scuola|via|palestra|classe|autobus|bus|palazzo|piscina|corso) ..2 (fai|vai|abiti|frequenti|prendi|vivi|stai|scendi|sei|esci)',
    'so (a che ora|quando) ..2 (esci|torni|entri|finisci|vai|sei sola|sei solo) ..3',
    'so dove ..2 (abiti|vivi|stai di casa|vai a scuola|studi|dormi|ti alleni|giochi)',
    'so che #Kin ..1 (lavora|lavorano|abita|sta|esce) ..5 (vado|passo|chiamo|scrivo|parlo|da lei|da lui)',
    'so che vai a ..3 (ti aspetto|vengo|fuori|ti trovo|passo)',
  ],
  unless: [
    'non so ..6',
    '(non)? sai dove ..4',
    ...seen,
    'so (dove|che) ..5 (siamo vicini|vicino a me|passo a|ti porto|ti riporto|sono tuo vicino|tuo vicina|stessa via|abito anche|ci vediamo a|pacco|consegna)',
    '(tuo indirizzo) ..5 (pacco|spedire|spedisco|invito|ordine|consegna|busta|cartolina)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Says to know where the child lives or goes to school, as a means of fear.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'so dove abiti',
    'so benissimo che scuola fai',
    'ho trovato il tuo indirizzo',
    'so dove lavora tua madre',
    'vengo a cercarti se lo dici',
  ],
  passes: [
    'non so dove abiti, mi mandi la via per la festa?',
    'so dove abiti passo a portarti il quaderno',
    'ho il tuo indirizzo sul pacco',
    'so che scuola guida scegliere',
  ],
};
