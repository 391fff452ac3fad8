import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ti (porto|offro|prendo|do|compro)|ho|vuoi|porto) ..2 (birra|vodka|vino|alcol|sigarette|sigaretta|svapo|puff|canne|canna|erba) ..3 (per te|insieme|vieni|se vieni|con me|$|anche se)',
    '(hai mai) ..1 (bevuto|fumato|provato) ..2 (alcol|birra|sigaretta|canna|erba|vodka|fumare|$?)',
  ],
  unless: [
    '(lezione|tema|prevenzione|prof|ricetta|arrosto|risotto|cucina|campo|prato|tagliare) ..6',
    '..6 (tagliare|prato|campo|arrosto|risotto|ricetta|prevenzione|frizzante|calpestare)',
  ],
  confidence: 'fair',
  means: 'Offers drink, smoke or fun for the grown, which lures and binds.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ti porto una birra se vieni', 'ho le puff per te', 'hai mai bevuto alcol?'],
  passes: [
    'nel risotto ci va il vino',
    'la lezione di prevenzione su alcol e fumo',
    "hai mai bevuto l'acqua frizzante?",
  ],
};
