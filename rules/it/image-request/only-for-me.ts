import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '#SendMe ..6 (solo (per me|io|a me|nostra)|non la (vede|vedra|mostro|faccio vedere) ..2|poi la cancello|la cancello subito|la elimino|e la cancello|resta tra noi|rimane tra noi|che non hai mai|che non metti|che nessuno|una visualizzazione|visualizza una volta|effimera|a tempo)',
    '#Picture ..3 (solo per (me|noi|miei occhi)|solo per mio occhi|che (non hai mai|nessuno ha mai|non metti|non hai messo|non posti) ..3|da grande|da modella|sexy|piccante|piccanti|osata|osate|spinta|spinte|particolare|speciale|intima|intime|privata|privata|provocante|maliziosa|hot)',
    '(non (la|lo|le) ..1 (vede|vedra|mostro|salvo|faccio vedere|condivido) ..3|giuro che (la|le) cancello|poi (la|le) cancello) ..4 (#SendMe|#Picture)',
    '(#Picture|mandala|mandamela) ..5 (visualizzabile|visibile|che si apre|apribile) ..1 un (volta|sola volta)',
    'ora ..2 (tocca a te|tocca te|e tuo turno|sta a te) ..3 (#Picture|#SendMe|mandami|fatti vedere)',
    '(io|ti) ..1 (ti)? ho (mandato|inviato|fatto vedere) ..2 (mio|#Picture) ..5 (ora|adesso|tocca|manda|mandami|tu|tuo)',
    '(adesso|ora|ancora|dai|mandane|voglio|e) ..1 (un|altra|un altra|una) ..1 (piu)? (sexy|piccante|spinta|osata|audace|nuda|scollata|provocante|scoperta|intima)',
    '#SendMe ..2 #Picture ..1 che non hai ..2',
    '(fai|fammi|registra|gira|scatta) ..2 (storia|video|diretta|live|foto|vocale) ..2 (privata|privato|solo per me|per me)',
  ],
  unless: [...picture, '(tessera|documento) ..5'],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  means: 'Wants a picture that nobody else is to see.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mandami una foto solo per me',
    ['la cancello subito mandala', 'mandami una foto poi la cancello'],
    'una foto che non hai mai postato',
    'ti ho mandato la mia foto ora tocca a te',
    'mandamela con visualizza una volta',
  ],
  passes: [
    "mandami la foto del compito solo per me che l'ho perso",
    'ora tocca a te lanciare i dadi',
    'ti ho mandato la foto della pagina ora studia',
    'una foto speciale della squadra',
  ],
};
