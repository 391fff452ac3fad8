/** What a picture is asked for in all innocence. Shared by the rules that import it. */
export default [
  '#PictureFine ..9',
  '..9 #PictureFine',
  '(lui|lei|loro|un tizio|un tipo|qualcuno|se qualcuno|sconosciuto|mai|nessuno) ..3 (ha|hanno|mi ha|dice|chiede|ti chiede|chiesto|voleva|vuole|mandare|mandato|inviare) ..7',
  'mi (ha|hanno) (chiesto|detto|scritto|mandato) ..6',
  '(prof|maestra|lezione|classe|zoom|google meet|interrogazione|riunione|dad) ..8',
  '..8 (prof|maestra|lezione|in classe|riunione|squadra|per scuola|giornalino)',
  '(vendo|compro|spedisco|annuncio|vinted|usato|usata|prezzo|articolo) ..9',
  '..9 (vinted|annuncio|vendita|vendo|difetto|graffio|graffi)',
];
