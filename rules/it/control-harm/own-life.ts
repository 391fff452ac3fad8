import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'se ..3 #HarmLeave ..5 #HarmSelf',
    '#HarmSelf ..5 (se|finche|appena|perche|per colpa tuo|a causa tuo|per te|colpa tuo|davanti a te|ed e colpa|e sara)',
    '#HarmLeave ..3 e ..2 #HarmSelf',
    '(per colpa tuo|e colpa tuo|sara colpa tuo|a causa tuo) ..4 (#HarmSelf|mi ammazz|muoio|se muoio|morto|morta)',
    '(mi avrai|mi avresti|mi hai|avrai) ..2 (su|sulla) coscienza ..5',
    '(senza di te|senza te) ..2 (#HarmSelf|non (vivo|posso vivere|ha senso vivere|voglio vivere)|la faccio finita|meglio morire)',
    '(vuoi|preferisci) ..1 che ..2 (mi ammazzi|mi uccida|muoia|mi faccia male|mi tagli|mi faccia del male|la faccia finita)',
    '(mi sono|mi sto) ..1 (tagliato|tagliata|tagliando|fatto male|fatto del male) ..4 (per te|colpa tuo|a causa tuo|perche (tu|non|mi))',
    '(rispondi|torna|resta|chiamami|manda|mandami|scrivimi|non lasciarmi) ..5 (o|senno|se no) ..2 #HarmSelf',
    '(sei unica|sei unica|sei unico|solo tu|unica) ..2 (motivo|ragione|cosa) ..4 (vivo|vivere|vita|ammazzo|ancora qui)',
    'mi sto (facendo|tagliando) ..2 (male)? ..3 (colpa tuo|per te|rispondi|perche tu)',
    '(avermi|avere me|averti|mi avrai) ..1 su coscienza',
    'o ..3 o ..1 #HarmSelf',
    '(resta|resti|torna|rispondi) ..2 #Or ..1 #HarmSelf',
  ],
  unless: [
    '(muoio|mi ammazzo|mi uccido|mi butto|mi sparo) ..2 (di (risate|risa|fame|sonno|caldo|freddo|noia|sete|ridere|curiosita|vergogna|invidia)|dal ridere|a letto|su letto|sul divano|in piscina|in acqua|in mare)',
    '(se) ..4 (spoiler|spoileri|interroga|interrogazione|verifica|perdiamo|perdi|vince|vinci|partita|ranked|prof|mate|matematica|latino) ..6',
    '..5 (ranked|in partita|di matematica|di latino|interrogata|interrogato|mio team|serie|film|juve|inter|milan|napoli)',
    '(lei|lui|mio amica|un mio amica|qualcuno|chi) ..3 (dice|ha detto|mi ha detto|vuole|pensa|si) ..5',
    '(capelli|frangia|unghie|barba) ..4',
    '..4 (capelli|frangia|unghie|barba)',
    '#HarmSelf ..4 (capelli|frangia)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Says to hurt or kill themselves, so that the child stays, answers or obeys.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'se mi lasci mi ammazzo',
    'rispondi o mi taglio',
    'mi faccio del male se non mi scrivi ed è colpa tua',
    'mi avrai sulla coscienza',
    'se nn me la mandi mi butto giu',
    'senza di te la faccio finita',
  ],
  passes: [
    'se mi spoileri la serie mi ammazzo',
    'muoio dal ridere se lo rifai',
    'se mi interroga mi butto dalla finestra, la prof di latino',
    'lei ha detto che si fa male se lui la lascia',
  ],
};
