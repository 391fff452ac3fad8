/** Logins that are shared or talked of in all innocence. Shared by the rules that import it. */
export default [
  '(wifi|wi fi|router|hotspot|netflix|disney|spotify|prime|classroom|registro|kahoot|meet|zoom|lezione|scuola|biblioteca|stampante|server|stanza|lobby|partita|gioco di classe|portone|cancello|armadietto|lucchetto|allarme|sconto|fiscale|cap|postale|prenotazione|volo|pacco|spedizione|tracking|buoni|errore|prodotto|articolo|creator|invito|amico|squadra|clan|minecraft|compiti|esercizio|binario) ..6 (password|codice|pin|account|accesso|posizione)',
  '(password|codice|pin|account|accesso|posizione) ..6 (wifi|wi fi|router|hotspot|netflix|disney|spotify|prime|classroom|registro|kahoot|meet|zoom|lezione|scuola|biblioteca|stampante|server|stanza|lobby|portone|cancello|armadietto|lucchetto|allarme|sconto|fiscale|postale|prenotazione|volo|pacco|spedizione|tracking|errore|prodotto|articolo|creator|invito|gioco|squadra|clan|minecraft|compiti|esercizio)',
  '(mai|nessuno|non) ..5 (dare|dire|mandare|condividere|scrivere|chiedera|chiede|dai|dire) ..5 (password|codice|pin|posizione)',
  '(ho|hai|aveva|ha) ..2 (dimenticato|dimenticata|cambiato|perso|resettato|cambiare) ..5 (password|codice|pin)',
  '(hackerato|hackerata|truffa|phishing|falso|finto|scam) ..9',
  '..9 (truffa|phishing|scam)',
  '(lui|lei|un tizio|qualcuno|se qualcuno) ..2 (ha|hanno|mi ha|chiede|dice|vuole|voleva|ti chiede) ..6',
  'mio (password|codice|pin|account|posizione)',
  '..9 (ristorante|pizzeria|campo|palestra|festa|ritrovo|locale|bar|cinema|oratorio|parcheggio|casello|hotel di gita|campeggio|spiaggia)',
  '(ristorante|pizzeria|campo|palestra|festa|ritrovo|locale|bar|cinema|oratorio|parcheggio) ..9',
];
