import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(sei) ..1 (bellissima|bellissimo|stupenda|stupendo|meravigliosa|meraviglioso|perfetta|perfetto|fantastica|fantastico|dolcissima|dolcissimo|splendida|splendido|un sogno|un angelo|speciale|unica|unico|bella da morire|la mio preferita|mio preferita|mio preferito|mio anima gemella)',
    '(sei) ..1 (tanto|cosi|troppo|davvero|molto|super|proprio) ..1 (bella|bello|carina|carino|dolce|tenera|sensibile|speciale|figa)',
    '(mai|non ho mai|nessuno) ..3 (conosciuto|incontrato|parlato|trovato|visto) ..4 come te',
    '(non smetto di|continuo a|sempre|non riesco a smettere di) ..2 (pensare|penso|pensarti) ..2 (a te)?',
    '(ti penso|mi manchi|mi fai impazzire|mi piaci|mi piaci tanto|mi piaci troppo|sono pazzo di te|sono innamorato di te|mi sono innamorato|ti amo|ti adoro) ..1 (sempre|tanto|troppo|tutto giorno|da morire|gia|davvero|$)',
    '(abbiamo|ci e|sento) ..3 (connessione|legame|sintonia|feeling|intesa|chimica) ..3 (tra noi|speciale|con te|noi|particolare|$)',
    '(come te) non (ce n e|ne esistono|ne ho mai)',
    '(mi sembra|sembra|e come se) ..2 (di)? (conoscerti|ci conoscessimo|ti conoscessi) da (sempre|una vita|anni)',
    '(posso|con te) ..2 (parlare|dire tutto|confidarmi|essere me stesso) ..2 (solo con te|di tutto|con te)',
  ],
  unless: [
    '(nonna|mamma|zia|torta|gol|skin|canzone|film|disegno|gatto|cane|vestito|video|foto|voto) ..4',
    'sei bellissima (skin|torta|foto|partita)',
  ],
  confidence: 'fair',
  means: 'Praises the child out of proportion, as if nobody else were like it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'sei bellissima',
    'nn ho mai conosciuto nessuno come te',
    'ti penso tutto il giorno',
    'abbiamo un legame speciale tra noi',
    'mi sembra di conoscerti da sempre',
  ],
  passes: [
    'la torta e bellissima',
    'non ho mai visto un boss come questo',
    ['mi manchi cane mio', 'mi manca il mare'],
    'sei bravissimo a fifa',
  ],
};
