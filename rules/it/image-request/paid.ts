import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#GiveYou ..4 #ChildGift ..3 (se|per|in cambio di|x|quando|appena|ogni|ma|pero) ..5 (#Picture|cam|videochiamata|fatti vedere|fammi vedere|ti fai vedere|mi fai vedere)',
    '(#ChildGift|#Cash) ..3 (se|per|in cambio di|x|ogni|quando|appena) ..3 (#Picture|cam|videochiamata)',
    '#Picture ..4 (e|in cambio|vale|valgono|x|contro|cosi) ..2 (ti|te li|te lo|te la)? ..2 (#ChildGift|#Cash|#GiveYou ..3 #ChildGift)',
    'se ..2 (#SendMe|fai|ti fai|accendi|fatti) ..4 (#Picture|cam|vedere) ..4 (#GiveYou|hai) ..3 #ChildGift',
    '(quanto|cosa) ..2 (vuoi|chiedi|prendi) per ..2 (#Picture|videochiamata)',
    'ti pago ..5 #Picture',
    '^ ..1 #Picture (1|un|ogni)? ..1 #ChildGift ..3',
    '^ (1|un) #Picture (1|un) #ChildGift',
  ],
  unless: [
    '#Picture ..2 (di|a|da|con) ..2 #Thing',
    '(lui|lei|loro|un tizio|un tipo|qualcuno|se qualcuno) ..3 (ha|hanno|mi ha|dice|chiede|ti chiede|voleva|vuole) ..7',
    '(#Cash|euro|soldi) ..3 (scarpe|maglia|bici|biglietto|stampa|fotolibro|album|tessera|gita|fotografo|ingresso)',
    '#Picture (di|da) ..1 (la|le|gli|un|annuncio|scatola|prodotto|gara|partita|gita)',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  means: 'Offers something in return for a picture of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ti do 500 robux se mi mandi una foto',
    '20 euro per una tua foto',
    'mi mandi un video e ti regalo la skin',
    'se ti fai vedere in cam ti faccio la ricarica',
    'quanto vuoi per qualche foto',
  ],
  passes: [
    'ti do 5 euro per la foto di classe',
    'ti regalo la stampa con la foto della gita',
    '20 euro per le scarpe? mandami una foto',
    "se mi mandi la foto dell'esercizio ti do gli appunti",
  ],
};
