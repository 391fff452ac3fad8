import type { Examples, Rule } from '../../../lib/engine/rule';
import seen from '../vetoes/seen';

export default {
  match: [
    '(ho|abbiamo|tengo) ..3 #YourMaterial ..9 (paga|pagami|soldi|quindi fai|percio fai|decidi|comportati|vedi tu|scegli|tutti|obbedisci|attento|attenta|ti conviene|non farmi|fai come|ora mi|adesso mi|senno|rispondi)',
    '(ho|abbiamo) ..1 (salvato|salvate|salvati|screenato|screenshottato|registrato|registrata|registrate|filmato|conservato|archiviato) ..3 (tutto|tuo|ogni|videochiamata|chiamata|nostro|foto|chat|conversazione|quello che|facccia|faccia)',
    '(ho|abbiamo) fatto ..1 (screen|screenshot|uno screen|gli screen) ..3 (a|di) (tutto|tuo|tutti|nostro|quello|foto|chat|videochiamata)',
    'ti ho (registrato|registrata|filmato|filmata|ripreso|ripresa|screenato|screenata)',
    'ho ..1 (lista|elenco|tutti|nomi) ..3 (tuo|di tuo) ..1 (follower|contatti|amici|compagni|seguaci)',
    '(ho|mi sono salvato|mi sono salvata) ..2 (tutto|foto|video|screen) ..3 non (provare|fare|farmi|bloccarmi|scherzare|giocare)',
    'ho ancora ..2 #YourMaterial',
    '(tuo|tutti) ..1 (follower|contatti|amici|foto|chat|video|messaggi|compagni) ..4 (ho|tengo) ..1 (tutti|tutte)? (salvati|salvate|salvato|salvata|screenati|registrati)',
    '(ti ho|ti tengo) in pugno',
    'sei in mio mani',
    '(non|non mi) ..3 (arrabbiare|incazzare|innervosire) ..2 (che|perche) ..1 ho ..2 (tuo|foto|video|screen|tutto)',
    '(profilo|numero|contatto|instagram|facebook) ..3 #Kin ..4 (scrivo|mando|chiamo|contatto|scrivere|chiamare)',
    '(conosco|ho|so|ho trovato|ho salvato) ..2 (numero|mail|email|profilo|contatto|facebook|instagram) ..2 (tuo scuola|#Kin|tuo preside|tuo classe) ..4',
    'hai fatto ..2 errore ..3 (fidarti|mandarmi|mandare|scrivermi|darmi)',
    'ho ..1 (tutti|tutto|ancora|qui) ..1 (le|la)? tuo ..1 #Picture',
  ],
  unless: [
    ...seen,
    'ho (salvato|registrato) ..2 (partita|progetto|file|livello|vocale di prof|lezione|canzone)',
    '(ho|abbiamo) ..3 #YourMaterial ..6 (ridere|carino|carina|caruccio|caruccia|stampare|regalo|album|simpatica|mi piace|mi piacciono)',
    '..8 (torte|sconti|gita|orari|orario)',
  ],
  confidence: 'strong',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Says to have kept pictures, talk or contacts of the child, in order to make it obey.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ho le tue foto quindi fai come dico',
    'ho registrato tutta la videochiamata',
    'ho gli screen di tt ti conviene pagare',
    'ho salvato tutto quello che mi hai mandato',
    'ti ho registrata mentre eri in cam',
    'ho la lista di tutti i tuoi follower',
  ],
  passes: [
    'ho salvato la partita prima del boss',
    'ho le tue foto della recita, sei venuta bene',
    'ho registrato la lezione di storia',
    'ti ho filmata mentre segnavi alla partita',
  ],
};
