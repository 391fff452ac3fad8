import type { Examples, Rule } from '../../../lib/engine/rule';
import seen from '../vetoes/seen';

export default {
  match: [
    '(se|finche) ..1 (non|no) ..8 (la|le|lo|li|gliela|glielo|gliele|ne) (#Publish|#Expose|#TellOn)',
    '(se|finche) ..1 (non|no) ..8 (#Publish|#Expose) (tutto|ovunque|quello|tuo)',
    '(se|finche) ..1 (non|no) ..8 #TellOn (tutto)? (a|con|da)? ..1 (tutti|#Kin|tuo ragazzo|tuo ragazza|polizia|preside|compagni|scuola)',
    '(se|finche) ..1 (non|no) ..8 (tutti|#Kin|tutto scuola|tutto la (scuola|classe)|tuo (compagni|amici|follower)) ..2 #FindOut',
    '(se|appena) ..2 #HarmLeave ..4 (la|le|lo|li|gliela|glielo|gliele) (#Publish|#Expose|#TellOn)',
    '(se|appena) ..2 #HarmLeave ..4 #Expose',
    '(se|appena) ..2 #HarmLeave ..4 #Publish ..2 (tutto|foto|video|screen|tuo|chat|a tutti)',
    '(se|appena) ..2 #HarmLeave ..5 (tutti|#Kin|tutto la (scuola|classe)) ..2 #FindOut',
    '(bloccami|cancellami|prova a bloccarmi|provaci|prova a sparire) ..2 e ..5 (#Publish|#Expose|tutti|#Kin|vedi|vedrai|succede)',
    '(#Publish|#Expose) ..5 se ..1 non ..2 (fai|mi|rispondi|paghi|obbedisci|torni|accetti|vieni|accendi|mandi)',
    '(lo|gli|le)? #TellOn ..1 (tutto)? (a|con|da) ..1 (tutti|#Kin) ..3 se ..1 non',
    'se ..1 non ..6 (tuo (foto|video|vita|account|faccia|famiglia)|foto) ..3 (finisce|finiscono|gira|girano|va|vanno|escono|esce|sparisce|e finita)',
    '(se|appena) ..2 #HarmLeave ..4 (foto|video|filmato|screen|chat|audio) ..3 (finisce|finiscono|gira|girano|va|vanno|esce|escono|arriva|arrivano|parte|partono|sparisce) ..3',
    '(dillo|parlane|raccontalo|prova a dirlo|prova a parlarne|prova a raccontarlo|azzardati a dirlo) ..3 e ..2 (sei morta|sei morto|sei finita|sei finito|vedi|vedrai|te ne penti|te ne pentirai|ti|la|le|tutti|#Kin)',
    '(se|finche) ..1 (non|no) ..8 #Publish ..3 (a|in|su|con) ..1 #Seer',
    '(blocca|bloccami|sparisci|ignora|ignorami|cancella|cancellami|parla) e (#Expose|#Publish|vedi|vedrai|la|le|lo)',
    'se ..4 ti faccio (fare)? ..2 (figura|figuraccia) ..4',
    'ti faccio (fare)? ..2 (figura|figuraccia) ..4 (tutti|#Seer|se)',
    '(se|appena) ..2 #HarmLeave ..4 lo (sa|sanno|sapra|sapranno|vede|vedono|vedra|vedranno|scopre|scoprono) ..2 (tutti|tutto|#Seer)',
  ],
  unless: [
    ...seen,
    'se non ti (serve|servono|interessa|va|piace|dispiace) ..8',
    '(appunti|riassunto|slide|soluzioni|esercizi) ..8',
    'se non (vieni|puoi|riesci|ci sei|trovi) ..8',
    'blocchi (passaggio|strada|porta|tiro|palla|la (strada|porta|palla)) ..8',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Says what will be shown or told unless the child does as it is told.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'se nn mi mandi altre foto le pubblico',
    'se mi blocchi le mando a tutti',
    'se non fai quello che dico lo dico a tua madre',
    'se non rispondi tutta la scuola vede il video',
    'lo dico a tutti se nn fai la brava //',
    'bloccami e vedi cosa succede',
    'se ti ritiri il video finisce su internet',
    'dillo a qualcuno e sei morta',
    'blocca e posto',
  ],
  passes: [
    'se non ti serve lo mando a Luca',
    'se non mi mandi gli appunti li chiedo a Marta',
    'se non vieni lo dico al mister che sei malato',
    'se mi blocchi la strada passo di lato',
  ],
};
