import type { Examples, Rule } from '../../../lib/engine/rule';
import hush from '../vetoes/hush';

export default {
  match: [
    '(se|quando|nel caso) ..1 (#Kin|qualcuno|#Adult|ti|genitori|lo|te lo) ..2 (chiede|chiedono|chiedesse|chiedessero|domanda|domandano|scopre|scoprono|vede|vedono|trova|trovano) ..4 #SayIt ..3 (#WhoIAm|non (sai|mi conosci|conosci|parli)|niente|nulla|di no|che e)',
    '#SayIt ..1 che? ..1 sono ..2 #WhoIAm',
    '#SayIt ..1 che? ..1 (e|era|parli con|scrivi a|stai scrivendo a|stai parlando con|ti scrive|chatti con|ti chiama) ..2 #WhoIAm',
    '#SayIt ..4 (che)? (ci conosciamo|ci siamo conosciuti|mi conosci) ..3 (a|da|in|per|di)',
    '(dimmi|salvami|registrami|memorizzami|mettimi|segnami|salva|rinomina|cambia) ..2 (numero|nome|contatto|chat)? ..2 (come|con|in|sotto) ..2 (nome|altro nome|un altro nome|nome falso|nome finto|nome di|femmina|ragazza|#WhoIAm|mamma|pizzeria|compiti|scuola|giulia|sara|martina|chiara|sofia|anna|marco)',
    '(salvami|registrami|memorizzami|mettimi|segnami) ..1 (come|con|sotto) ..4',
    '(fai finta|fingi) ..1 (di non|che non) ..1 (conoscermi|mi conosci|sapere chi sono|esisto|sai)',
    '(di|dici|racconta|rispondi) ..1 che (te (lo|la|li|le) (ha|hanno)|lo hai|lo hai|li hai|le hai) ..2 (vinto|vinti|vinta|trovato|trovati|comprato|comprati|regalato|regalati|risparmi|paghetta|amica|amico) ..5',
    '#SayIt ..1 che? ..1 siamo ..2 (parenti|cugini|compagni|amici|fratelli|colleghi|della stessa|in classe)',
    '(se|quando|nel caso) ..4 (chiede|chiedono|ti chiede|ti chiedono|domanda|domandano|chiedessero|chiedesse) ..2 chi sono ..5',
    '#SayIt ..6 (se|quando) ..2 (ti vede|ti vedono|entra|chiede|chiedono|legge|leggono|scopre|scoprono|trova) ..2 (#Kin|qualcuno|genitori)',
    '#SayIt ..1 che? (lo|la|li|le) hai ..2 (vinto|vinti|vinta|trovato|trovati|comprato|comprati|risparmiato)',
    '#SayIt ..1 che? te (lo|la|li) ha ..2 (dato|regalato|prestato|dati|regalati) ..3',
    '(altro nome|nome falso|nome finto|nome diverso) ..3 (salvarmi|salvami|registrarmi|memorizzarmi|chiamarmi)',
    '(salvarmi|registrarmi|memorizzarmi) ..2 (come|con|sotto) ..3',
  ],
  unless: [
    ...hush,
    '(prof|mister|segreteria|bidella|maestra) ..4 (che)? (sono|sei) ..2 (malata|malato|in ritardo|assente|uscita|uscito|bagno|infermeria)',
    '..6 (malato|malata|in ritardo|assente|in bagno|in infermeria|febbre|corriere|consegna|tabaccheria)',
    '(gioco|personaggio|recita|teatro|parte|copione|interpreti) ..8',
    '..8 (recita|teatro|copione|personaggio|impostore|lupus)',
    '..8 (gita|firma|merenda|colloquio|citofoni|citofono)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child what to answer, so that nobody learns who the speaker is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'se tua madre chiede di che sono una tua compagna',
    'salvami con un altro nome',
    'digli che sono tuo cugino',
    'fai finta di nn conoscermi',
    "rispondi che parli con un'amica",
    'di ai tuoi che sono un prof',
  ],
  passes: [
    'di alla prof che sono malata',
    "se chiedono di che sei l'impostore nel gioco",
    'dille che sono in ritardo',
    'salvami il posto in mensa',
    'nella recita fai finta di non conoscermi',
  ],
};
