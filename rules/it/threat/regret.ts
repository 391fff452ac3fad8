import type { Examples, Rule } from '../../../lib/engine/rule';
import seen from '../vetoes/seen';

export default {
  match: [
    'te ne (pentirai|penti|faccio pentire|faro pentire)',
    'ti (pentirai|penti|faccio pentire|faro pentire) (di|se|amaramente|presto|$)',
    'te la faccio pagare',
    'te la (faro|facciamo) pagare',
    'la (paghi|pagherai) cara',
    'ti (rovino|rovinero|rovini|rovineremo) (la)? ..1 (vita|reputazione|esistenza|$)',
    '(rovinarti|distruggerti|rovino) ..1 (vita|reputazione|per sempre)',
    'ti (faccio|rendo) ..1 vita ..1 inferno',
    '(vedrai|vedi|non sai|lo sai|sai) ..1 (cosa|che cosa|di cosa|con chi) ..2 (succede|ti succede|succedera|ti succedera|ti faccio|sono capace|sei messa|hai a che fare|ti combino)',
    '(e finita|sei finita|sei finito|sei morta|sei morto) ..2 (se|per te|se non)',
    '(non farmi|non mi fare) ..1 (arrabbiare|incazzare) ..3 (o|senno|se no|lo sai|ho|so|perche)',
    '(ti conviene|ti converrebbe) ..4 (non farmi|pagare|obbedire|rispondere|rispondermi|fare come|fare quello|mandarmi|stare zitta|accettare)',
    '(distruggere|distruggo|rovinare|rovino|rovina|rovinero|distruggero|macchiare) ..1 tuo (reputazione|vita|famiglia|esistenza|nome|amicizie|carriera)',
    '(parli|apri bocca|fiati|lo dici|racconti) ..2 ti (rovino|spacco|distruggo|faccio|sputtano)',
    'ti conviene ..1 (fare la brava|fare bravo|stare buona|stare buono|fare come|comportarti bene|collaborare)',
  ],
  unless: [
    ...seen,
    'non te ne (pentirai|penti)',
    '..4 (a fifa|a scacchi|a carte|in campo|in ranked|a uno|a calcetto|alla play)',
    '(assaggia|prova|guarda|compra|iscriviti) ..5',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Threatens to ruin the child or to make it sorry.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'te ne pentirai',
    'ti rovino la vita',
    'se nn rispondi vedrai cosa succede',
    'sei finita se lo racconti',
    'te la faccio pagare',
    'ti conviene fare la brava',
  ],
  passes: [
    'non te ne pentirai e buonissima',
    'ti rovino a fifa stasera',
    'me ne pento di aver mangiato tanto',
    'vedrai che bello il finale',
  ],
};
