import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#GiveYou ..3 #ChildGift',
    '(vuoi|volevi|ti servono|ti serve|ti piacerebbe|ti piacerebbero) ..2 #ChildGift ..2 (gratis|$?|te li|te lo|te la|da me|ti)',
    '#ChildGift ..1 (gratis|gratuiti|omaggio) ..2 (per te|solo per te|se|$)',
    '(scegli|dimmi) ..2 (cosa|quale|che) ..2 (vuoi|skin|regalo|ti piace) ..3 (te la|te lo|te li|ti|compro|regalo|pago)',
    '(ho|mi avanza|mi avanzano) ..3 #ChildGift ..3 (per te|da darti|da regalarti|che non uso)',
    '(ho) ..1 (un|preso)? ..1 (regalo|sorpresa|regalino|pensierino) ..1 per te',
  ],
  unless: [
    '(mamma|papa|nonna|nonno|zia|zio|babbo natale) ..4 (regal|compra|da|ha|mi)',
    '(scambio|scambiamo|in cambio (della|di una) skin|trade) ..5',
    '..5 (scambio|trade|in cambio della tua skin|per la gita|per la spesa|compiti|per regalo di)',
    'ti (do|passo|mando) ..2 (mano|ragione|torto|appunti|compiti|consiglio|indizio|link)',
    '(biglietto|biglietti|quota) ..3 (gita|bus|museo)',
  ],
  confidence: 'strong',
  means: 'Offers the child money, game currency or some other present.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ti regalo 1000 robux',
    'ti compro la skin',
    'ti faccio la ricarica',
    'vuoi nitro gratis?',
    'ho un regalo per te',
  ],
  passes: [
    'ti do gli appunti',
    'mia nonna mi regala il telefono nuovo',
    'ti do una mano coi compiti',
    'facciamo scambio, la mia skin per la tua, trade equo',
  ],
};
