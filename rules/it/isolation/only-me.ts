import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(nessuno|#Kin|genitori|tuo amici|tuo amiche|tuo famiglia|loro) ..2 (non)? (ti)? (capisce|capiscono|capira|capiranno|vuole bene|vogliono bene|ascolta|ascoltano|apprezza|apprezzano|merita|meritano|ama|amano) ..2 (come me|davvero|veramente|come faccio io|io si|ma io|quanto me|mai|$)',
    'solo io ti (capisco|voglio bene|ascolto|amo|conosco|proteggo|posso aiutare|so capire)',
    '(hai|basto|ti basto|ci sono) ..1 (me|io) ..2 (non ti serve|non hai bisogno|basta) ..3',
    'non (hai bisogno di|ti servono|ti serve) ..1 (nessun altro|nessuno|loro|altri|tuo amici|tuo amiche|altre persone) ..2',
    '(sono) (unico|unico|unica|unica) ..1 (che|a) ..2 (ti capisce|capirti|ti vuole|volerti|ti ascolta|ti ama|tiene|tenere|ci tiene)',
    '(nessuno) ti (vuole|vorra|ama|amera|capisce|capira|tratta) ..2 come ..1 (me|io|faccio)',
  ],
  unless: ['(esercizio|matematica|prof|gatto|cane|latino|skin|gioco) ..5'],
  confidence: 'strong',
  means: 'Sets the child against family and friends, as if only the speaker cared.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'nessuno ti capisce come me',
    'solo io ti capisco',
    'i tuoi non ti capiscono io si',
    'hai me nn ti serve nessun altro',
    "sono l'unico che ti vuole bene",
  ],
  passes: [
    'nessuno capisce questo esercizio',
    'i miei non capiscono la tv nuova',
    'solo io ho la skin rara',
    'solo io ti aiuto coi compiti',
  ],
};
