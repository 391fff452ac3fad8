import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(come|quanto) sei (fatta|fatto|fisicamente|di aspetto|di faccia|alta|alto)',
    '(descriviti|descrivimi come sei|descriviti un po)',
    '(che|di che) (colore|taglia|misura) ..2 (hai|porti|capelli|occhi|sono)',
    '(sei) (bionda|mora|magra|bella|carina|formosa|alta) $?',
    '(quanto pesi|che fisico hai|hai un bel fisico)',
  ],
  unless: [
    '(lui|lei|suo|cane|gatto|#Game|skin|personaggio|macchina|scarpe|maglia|divisa) ..4',
    '..4 (maglia|divisa|scarpe|scarponi|sci|casco|felpa|bici|gara|torta|skin|personaggio|capelli di)',
  ],
  confidence: 'fair',
  means: 'Asks what the child looks like, piece by piece.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['come sei fisicamente?', 'descriviti un po', 'quanto sei alta?', 'che taglia porti'],
  passes: [
    'che taglia porti di scarpe per gli sci?',
    'come sei messa coi compiti',
    'quanto e alta la torre',
    'di che colore e la skin',
  ],
};
