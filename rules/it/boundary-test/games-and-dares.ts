import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(giochiamo|facciamo|ti va di giocare|vuoi giocare|gioco) ..2 (obbligo o verita|verita o obbligo|obbligo e verita|truth or dare|20 domande|domande piccanti|domande hot|domande intime|non ho mai|spogliarello|bottiglia)',
    '(obbligo o verita|verita o obbligo) $?',
    '(posso|ti posso) ..1 (farti|fare|chiederti|chiedere) ..1 (un)? (domanda|cosa|qualcosa) ..1 (personale|intima|intimo|privata|imbarazzante|delicata|piccante)',
    '(ti sfido a|sfida) ..3 (togliere|mandare|foto|video|baciare|vestiti|maglietta|cam)',
    '(sei|non essere|non fare la|non fare) ..1 (timida|timido|vergognosa) (con me)? ..2',
    '(vergognarti|ti vergogni|ti vergognare|vergogni) ..1 (con me|di me|di niente|$?)',
    '(come|da uno a dieci|da 1 a 10) ..2 (mi trovi|ti sembro|quanto ti piaccio)',
  ],
  unless: [
    '(pigiama party|compleanno|festa|classe|tutti|gita|gruppo) ..6',
    '..6 (pigiama party|compleanno|alla festa|in classe|tutti|in gita)',
    '(timida|timido) ..4 (interrogazione|prof|gatto|cane|nuova compagna)',
  ],
  confidence: 'fair',
  means: 'Uses games, dares or personal questions to lead the talk where it wants it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'giochiamo a obbligo o verità?',
    'posso farti una domanda personale',
    'sei timida con me?',
    'non ti vergognare con me',
  ],
  passes: [
    'alla festa giochiamo tutti a obbligo o verita',
    'posso farti una domanda di storia',
    'il gatto e timido con me, e un gatto',
  ],
};
