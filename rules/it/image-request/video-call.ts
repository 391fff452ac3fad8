import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(videochiamami|videochiamiamoci|ti videochiamo|ti faccio videochiamata|facciamo ..2 (videochiamata|facetime)|fare ..2 (videochiamata|facetime)|ci videochiamiamo|rispondi a videochiamata)',
    '(posso|vuoi|ti va|possiamo) ..3 (videochiamata|videochiamarti|videochiamare|facetime)',
    '(vediamoci|ci vediamo|sentiamoci) in (cam|videochiamata|live)',
  ],
  unless: [
    ...picture,
    '(compiti|ripassare|studio|studiare|progetto|ricerca|verifica|nonna|nonno|gruppo|tutti) ..6',
    '..6 (compiti|ripassare|studiare|progetto|ricerca|verifica|nonna|nonno|gruppo|tutti|prof)',
  ],
  confidence: 'strong',
  slot: 'picture',
  means: 'Wants a call with picture with somebody the child may not know.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['facciamo una videochiamata?', 'ti va una videochiamata', 'videochiamami'],
  passes: [
    'facciamo videochiamata per i compiti',
    'la videochiamata con la nonna e alle 5',
    'ieri in videochiamata il prof rideva',
  ],
};
