import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(sei) ..2 (matura|maturo|grande|adulta|adulto|intelligente|avanti) ..1 per ..1 (tuo eta|eta che hai|avere #Age|una di #Age|uno di #Age|#Age)',
    '(sembri|dimostri|pari|ne dimostri) ..2 (piu grande|piu adulta|piu adulto|piu matura|piu maturo|di piu|piu vecchia|maggiorenne|gia grande|#Number anni)',
    'eta (e|sia)? ..1 (solo)? (un)? (numero|un dettaglio|non conta|non importa|non significa)',
    '(eta|differenza di eta|anni di differenza) ..2 (non (conta|importa|e un problema|significa|ha importanza)|solo un numero|che importa)',
    '(sei) ..1 (diversa|diverso|speciale) ..2 (da|di|tra) ..2 (altre|altri|tutti|ragazze|ragazzi|coetanei|coetanee|tuo eta)',
    'non (sei|sembri) (come|una come|uno come) ..2 (altre|altri|tutti|bambina|bambine|ragazzine|ragazzini)',
    '(se (fossi|eri|avessi)) ..1 (piu grande|maggiorenne|qualche anno in piu|#Number anni) ..4',
  ],
  unless: ['(parmigiano|formaggio|vino|avocado|frutta|cane|gatto|skin|gioco|film|prof) ..5'],
  confidence: 'strong',
  means: 'Tells the child that it is older or riper than its age, or that age does not matter.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'sei molto matura x la tua eta',
    'sembri piu grande',
    "l'età è solo un numero",
    'non sei come le altre',
    'se fossi piu grande ti sposerei',
  ],
  passes: [
    'sei grande per il torneo under 13?',
    'sembra piu grande il cane',
    'il parmigiano e maturo',
    'sei diversa dalla foto della tessera?',
  ],
};
