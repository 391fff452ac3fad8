import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'mio (numero|telefono|whatsapp) (e|e)? ..1 (#Phone|#Number)',
    '^ ..2 #Phone',
    'mio (instagram|snapchat|tiktok|telegram|discord|nick|profilo) (e|e)? ..1 (#Handle|$|con)',
    '(mi trovi|cercami|aggiungimi) (su|come) ..2 #Handle',
    '(ecco|tieni|te lo do) ..1 mio (numero|contatto|instagram)',
  ],
  unless: ['mio numero ..1 (preferito|fortunato|di maglia|di scarpe)'],
  confidence: 'strong',
  slot: 'phone',
  means: 'You gave a number or the name of a profile to somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['il mio numero è 333 123 4567', 'il mio insta è giu_07', 'ecco il mio numero'],
  passes: ['il mio numero preferito è 7', 'il mio instagram non va', 'numero di vite 3'],
};
