/** Told of others, warned of, asked about in a lesson; shared by the rules that import it. */
export default [
  '(wenn|falls|sobald) (dich|dir|euch|jemand|wer|irgendwer|ein fremder|ein fremde|so einer|einer|leute|die|der|online)? ..1 (jemand|wer|irgendwer|einer|fremde|fremder|unbekannte|typ|leute) ..9',
  '(er|sie|jemand|einer|typ|der typ|ein typ|die|man|lehrer|lehrerin|mama|papa|eltern) ..1 (hat|haben|sagt|schreibt|droht|drohte|meinte|meint|fragt|fragte|wollte|will) ..2 (gesagt|geschrieben|gemeint|gefragt|gedroht|mir|dass|ob|er|sie|ich soll) ..9',
  '(man|niemand|keiner|ihr) (soll|sollte|sollt|darf|dürft|muss) ..9',
  '(gib|gebt|schick|schickt|sag|sagt|teil|teilt|verrat|poste|zeig) (nie|niemals) ..9',
  '(niemals|nie) ..3 (fremden|jemand|im internet|weitergeben|herausgeben|rausgeben|verraten) ..6',
  '#SafetyWord ..5 #SafetyWord',
  '(im film|in der serie|in dem buch|im buch|im lied|songtext|zitat|theaterstück|hörspiel|podcast|doku|krimi|tatort) ..9',
  '..9 (im film|in der serie|in dem buch|im buch|songtext|zitat|theaterstück|hörspiel|doku|krimi|tatort)',
  '(warn|warnung|achtung|vorsicht|aufpassen|pass auf) ..3 (vor|typ|account|fake|scam|wenn|bei) ..9',
];
