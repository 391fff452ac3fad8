import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(sono|lavoro come|faccio|lavoro per|io sono) ..2 (talent scout|scout|fotografo|fotografa|agente|agente di moda|regista|produttore|youtuber|streamer|influencer|tiktoker|moderatore|admin|staff|sviluppatore|assistenza|supporto|dipendente|allenatore|osservatore|casting director|agenzia|stilista) ..2 (di|per|ufficiale|e|cerco|cerchiamo|professionista|famoso|in|$)',
    '(cerco|cerchiamo|stiamo cercando|selezioniamo) ..3 (modelle|modelli|ragazze|ragazzi|bambine|bambini|volti nuovi|baby modelle|comparse|nuovi talenti|giovani talenti)',
    '(posso|potrei|ti) ..1 (farti|faccio|fare) ..1 (diventare)? (famosa|famoso|modella|modello|una star|un provino|un casting|entrare in)',
    '(agenzia|casting|provino|servizio fotografico|book fotografico|set) ..5 (per te|con te|gratis|a casa|tuo)',
  ],
  unless: [
    '(sono) ..1 (fotografo|allenatore) ..3 (matrimonio|ieri|della squadra|di mio figlio)',
    '(mio|mia|suo) (padre|papa|zio|mamma|fratello) ..4',
  ],
  confidence: 'strong',
  means: 'Says to be a scout, photographer, moderator or somebody famous, so that the child trusts.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'sono un talent scout',
    'lavoro per roblox, sono dello staff',
    'cerchiamo modelle della tua età',
    'ti faccio diventare famosa',
  ],
  passes: ['mio zio lavora come fotografo', 'il moderatore mi ha espulso', 'la prof fa il casting per la recita'],
};
