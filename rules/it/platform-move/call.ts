import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(chiamami|ti chiamo|mi chiami|posso chiamarti|ci sentiamo a voce|facciamo un chiamata|facciamo chiamata|chiamiamoci|ci chiamiamo|vieni in (call|chiamata|vocale|voce)|entra in (call|chiamata|vocale)) ..2',
  ],
  unless: [
    '(ambulanza|polizia|mamma|papa|nonna|dentista|prof|casa|taxi|medico) ..4',
    '..4 (mamma|papa|nonna|prof|compiti|partita|ranked|squadra|appena arrivo|quando arrivo|quando arrivi|dopo scuola|lavoro)',
  ],
  confidence: 'fair',
  means: 'Wants to hear the voice of the child in a call.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['posso chiamarti?', 'ci chiamiamo stasera', 'vieni in call'],
  passes: ['chiamami quando arrivi da nonna', 'come mi chiami nel gioco, compiti dopo', 'vieni in call per la ranked'],
};
