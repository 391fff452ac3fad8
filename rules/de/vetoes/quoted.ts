/** Told of others, warned of, asked about in a lesson; shared by the rules that import it. */
export default [
  '(wenn|falls|sobald) (dich|dir|euch|online|dich online|dir online)? (jemand|wer|irgendwer|einer|fremde|fremder|unbekannte|typ|leute) ..9',
  '(er|sie|jemand|einer|typ|der typ|ein typ|die|man|lehrer|lehrerin|mama|papa|eltern) ..1 (hat|haben|sagt|schreibt|droht|drohte|meinte|meint|fragt|fragte|wollte|will) ..2 (gesagt|geschrieben|gemeint|gefragt|gedroht|mir|dass|ob|er|sie|ich soll) ..9',
  '(man|ihr) (soll|sollte|sollt|darf|dürft|muss) ..9',
  '(niemand|keiner) (darf|sollte|soll) ..2 (dich|dir|deine|dein passwort|nach|von dir|zwingen|verlangen|fragen|danach) ..6',
  '(gib|gebt|schick|schickt|sag|sagt|teil|teilt|verrat|poste|zeig) (nie|niemals) ..9',
  '(niemals|nie) ..3 (fremden|jemand|im internet|weitergeben|herausgeben|rausgeben|verraten) ..6',
  '#SafetyWord ..5 #SafetyWord',
  '(im film|in der serie|in dem buch|im buch|im lied|songtext|zitat|theaterstück|hörspiel|podcast|doku|krimi|tatort) ..9',
  '..9 (im film|in der serie|in dem buch|im buch|songtext|zitat|theaterstück|hörspiel|doku|krimi|tatort)',
  '(warn|warnung|achtung|vorsicht|aufpassen|pass auf) ..3 (vor|typ|account|fake|scam|wenn|bei) ..9',
];
