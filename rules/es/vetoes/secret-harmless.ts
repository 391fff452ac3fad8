/** A birthday, a present, a spoiler, a game, a small thing of school: what one may keep quiet about. Shared by the rules that import it. */
export default [
  '#Harmless ..9',
  '..9 #Harmless',
  '#Stuff ..6',
  '..6 #Stuff',
  '(suspendi|suspendido|reprobe|jale|rompi|rompimos|perdi|copie|copiamos|llore|me cai|vomite|me gusta|me gustan|me mola|se rompio|castigaron|comi|comimos|me comi|fuma|hice pellas|golazo) ..8',
  '..9 (suspendi|reprobe|rompi|rompimos|perdi|copie|copiamos|llore|me cai|vomite|me gusta|me gustan|me mola|se rompio|castigaron|comi|comimos|me comi|galletas|chocolate|jarron|multa|penalti)',
  '(nunca|jamas|ojo|cuidado|ojala) ..2 (guardes|guardeis|ocultes|hagas caso|te fies) ..8',
  '(te|os|les|alguien|desconocido|persona|gente) ..2 (pide|piden|dice|dicen|pidio|dijo|diga|digan|pida) ..2 (que|q) ..9',
  '(me|le|nos|les) (dijo|dijeron|pidio|pidieron|decia|conto) ..6',
];
