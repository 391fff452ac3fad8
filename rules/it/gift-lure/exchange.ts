import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#GiveYou ..4 #ChildGift ..3 (se|quando|appena|in cambio|pero|ma) ..2 (tu|mi|fai|vieni|prometti|non|parli|chiami|stai|sei|accetti|ci)',
    'se ..5 #GiveYou ..3 #ChildGift',
    '(cosa|che) ..1 (mi dai|mi fai|ottengo|ci guadagno) ..2 (in cambio|tu|$?)',
    '(mi devi|mi dovresti) ..1 (un favore|qualcosa|ringraziare) ..3 (per|dopo|visto)',
    '(fammi|mi fai|mi faresti) ..1 un favore ..4 (#GiveYou|e ti|in cambio)',
    '(ti pago|ti pagherei|pagamento|paghiamo|si guadagna|guadagni|guadagnare) ..5 (per|facile|subito|a settimana|al giorno|solo|se)',
  ],
  unless: [
    '(scambio|trade|compiti|appunti|versione|esercizi|carry|gilda) ..6',
    '..6 (scambio|trade|compiti|appunti|versione|mio motorino|babysitter|erba)',
  ],
  confidence: 'strong',
  means: 'Ties a reward to something that the child shall do.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ti do 50 euro se ci vediamo',
    'se fai la brava ti regalo la skin',
    'cosa mi dai in cambio?',
    'mi fai un favore e ti compro il pass',
  ],
  passes: [
    ['ti do la spada se mi carry nel raid', 'ti do gli appunti se mi passi i compiti'],
    'se vinciamo ti regalo il loot dello scambio',
    'cosa mi dai in cambio della carta, facciamo scambio',
  ],
};
