import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(non puoi|non devi|ti vieto di|ti proibisco di|ti proibisco|non ti permetto di|non voglio che) ..1 (piu|tu)? (parlare|uscire|scrivere|vedere|sentire|parli|esca|scriva|rispondere|postare|stare|giocare) ..1 (con|a|senza) ..2 (ragazzi|ragazze|nessuno|nessun altro|altri|altre|altri ragazzi|maschi|ragazzi|amici|amiche|tuo|mio permesso|lui|lei|me)',
    '(chiedimi|devi chiedermi|chiedi|chiedere) ..1 (sempre|prima)? ..1 permesso ..3 (prima|per|quando|a me|di|se)',
    '(prima di|per) (uscire|parlare|scrivere|andare|dormire|staccare|disconnetterti) ..2 (chiedimi|devi chiedermi|chiedi a me|avvisami|devi avvisarmi|chiedi permesso)',
    '(blocca|cancella|elimina|rimuovi|togli) ..2 (tutti|tuo) ..2 (amici|amiche|contatti|maschi|compagni|ragazzi)',
    '(voglio|devi|mandami) ..2 (sapere|dirmi|scrivermi|screen|la prova) ..2 (ogni (ora|minuto|volta)|tutto quello che fai|con chi (parli|esci|sei)|dove sei sempre|sempre dove)',
    '(non puoi|non devi|non esci|non parli|non fai niente) ..4 senza ..1 (chiedermi|chiedermelo|dirmelo|dirmi|avvisarmi|mio permesso|che te lo (dico|dica)|che lo (dico|dica|sappia) io)',
  ],
  unless: [
    '(mamma|papa|prof|mister|genitori|bidella|preside) ..5',
    '..5 (mamma|papa|prof|mister|genitori|preside|arbitro|verifica|esame)',
    '(non puoi|non devi) ..3 (in classe|durante|durante la|lezione|biblioteca)',
    '#Game ..5',
    '..5 #Game',
  ],
  confidence: 'strong',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Forbids the child friends, talk or steps of its own, or wants to be asked first.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'non puoi parlare con altri ragazzi',
    'chiedimi sempre il permesso prima di uscire',
    'ti vieto di uscire con lui',
    'cancella tutti i maschi dai contatti',
    'voglio sapere con chi parli ogni ora',
  ],
  passes: [
    'non puoi parlare con nessuno durante la verifica',
    'chiedi il permesso a mamma prima di uscire',
    'togli i giocatori dalla lobby',
    'non devi uscire, hai la febbre, dice papa',
  ],
};
