import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ja )?(tez )?mam (tez )?#AgeNumber (lat)? (tez)?',
    '(jestem|tez jestem) w (twoim|tym samym|twoje) wieku',
    '(jestem|tez jestem) ..1 (rowiesnikiem|rowiesniczka|z twojego rocznika)',
    'ja tez ..1 (#AgeNumber|w tej klasa|chodze do)',
    '(jestem|tez) ..2 (tylko|troche|rok|dwa lata|pare lat) (starszy|starsza)',
  ],
  unless: ['mam #AgeNumber ..1 (punktow|pkt|zl|skinow|lvl|poziom|kart|minut|procent|zadan|godzin|zyc|monet|proc|dni)'],
  confidence: 'fair',
  means: 'Says to be about as old as the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mam 14 lat', 'też mam 13', 'jestem w twoim wieku', 'jestem trochę starsza'],
  passes: ['mam 14 punktow', 'mam 13 zadan z matmy', 'siostra ma 14'],
};
