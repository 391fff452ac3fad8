import type { Examples, Rule } from '../../../lib/engine/rule';
import seen from '../vetoes/seen';

export default {
  match: [
    '#ThreatOrder ..8 #Or ..2 (la|le|lo|li|gliela|glielo|gliele) (#Publish|#Expose|#TellOn)',
    '#ThreatOrder ..8 #Or ..2 (#Publish|#Expose) ..2 (tutto|tuo|foto|video|screen|chat|quello|ovunque)',
    '#ThreatOrder ..8 #Or ..2 #TellOn ..2 (tutto|#Kin|tutti|polizia|preside)',
    '#ThreatOrder ..8 #Or ..3 (tutti|#Kin|tutto la (scuola|classe)|tuo (compagni|amici|follower)|mezza scuola) ..2 #FindOut',
    '#ThreatOrder ..8 #Or ..2 (tuo (foto|video|screen|vita)|foto|video) ..3 (finisce|finiscono|gira|girano|va|vanno|escono|esce|e finita)',
    '#ThreatOrder ..8 #Or ..2 ti (rovino|sputtano|distruggo|faccio|pentirai|penti|denuncio|segnalo|vengo|smerdo)',
    '#ThreatOrder ..8 #Or ..2 (te ne pentirai|te ne penti|peggio per te|vedi|vedrai|sai cosa succede|succede)',
    '(hai|ti do|ti lascio) ..2 (#Number|un ora|mezza ora|ora|ore|minuti|min|tempo|fino a) ..6 (#Or|poi|dopo|dopodiche|prima che|e poi) ..4 (#Publish ..2 (tutto|tutti|foto|video|a)|#Expose|le #Publish|la #Publish|lo #Publish|le #Expose|#Kin|tutti ..2 #FindOut)',
    '#ThreatOrder ..8 #Or ..3 (#Kin|tutti|tuo amici|#Audience) ..2 (vede|vedono|legge|sa|sanno|riceve) ..2',
    'o ..6 o (la|le|lo|li)? ..1 (#Publish|#Expose|#TellOn) ..3 (#Seer|tutti|tutto)',
    '#Or ..4 (esce|escono|parte|partono|gira|girano) (tutto|in giro|online|ovunque|su|$)',
    '(manda|mandami|mandane|mandarne|mandamene|continui|continua|fai|fallo|torna|paga|rispondi) ..6 #Or ..5 (gira|girano|esce|escono) ..1 (tutto|in giro|$)',
    '(paghi|paga|pagare|obbedisci|fai) ..3 #Or ..1 (finisci|finirai|vai|andrai) su ..3 (siti|internet|#Audience|tutti)',
    '#ThreatOrder ..5 #Or ..3 (tutti|#Kin|#Audience) ..1 (avranno|avra|riceveranno|vedranno|sapranno) ..3',
  ],
  unless: [
    ...seen,
    '(appunti|riassunto|slide|soluzioni|esercizi) ..8',
    '..8 (viene a prendere|finito|consegnato|studiato)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Gives an order and says that others will see or hear something if it is not obeyed.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mandami 50 euro o le mando a tutti',
    'accendi la cam senno lo dico a tua madre',
    'paga oppure tutti vedono il video',
    'fai come ti dico o te ne pentirai',
    "hai un'ora poi le pubblico",
  ],
  passes: [
    'mandami gli appunti o li chiedo a Sara',
    'rispondi o mangio io la pizza',
    'fai i compiti o la prof se ne accorge',
    'manda la palla o perdiamo la partita',
    "hai un'ora poi chiude la palestra",
  ],
};
