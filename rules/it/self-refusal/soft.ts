import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(magari|forse) (dopo|un altra volta|piu tardi|domani|un altro giorno|no|poi)',
    '(adesso|ora|stasera|oggi) (no|non posso|non mi va|non riesco)',
    '(non)? (so se|sono sicura|sono sicuro|credo|penso) ..2 (di volerlo|e una buona idea|sia una buona idea|caso|posso|dovrei|mi lasciano|di poter)',
    '(preferisco|preferirei|meglio) (di no|non|no|evitare|stare qui|scrivere|parlare qui|restare qui)',
    '(mi vergogno|sono timida|sono timido|mi imbarazza|mi mette a disagio|mi sento a disagio|e strano|mi pare strano|mi sembra strano)',
    '(non)? (posso|mi e permesso|mi lasciano|ho permesso) ..2 (miei|mio mamma|mio #Adult|non vogliono)',
    '(devo|adesso devo|ora devo) (andare|staccare|uscire|scappare|fare compiti|chiedere a)',
    '(ci e|ce|e entrata|e arrivata|e tornata) (qui)? ..1 mio (mamma|papa|sorella|fratello|#Adult)',
    '(ci devo pensare|ci penso|vediamo|devo chiedere|chiedo a mamma|perche vuoi saperlo|perche me lo chiedi|a cosa ti serve)',
    '(non)? mio cam (va|funziona|e rotta)',
  ],
  unless: ['(compiti|verifica) ..3 (forse|magari)'],
  confidence: 'fair',
  means: 'You put it off politely; somebody who means well hears the no in that.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'magari dopo',
    'ora non posso',
    'mi vergogno',
    'preferisco di no',
    'devo chiedere a mia mamma',
    "c'è mia madre",
  ],
  passes: ['forse piove domani', 'ora gioco io', 'che vergogna quel gol', 'mi piace il mare'],
};
