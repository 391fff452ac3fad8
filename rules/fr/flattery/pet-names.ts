import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(ma|mon) (princesse|puce|coeur|belle|beaute|bebe|amour|ange|tresor|poupee|reine|chaton|petite puce|chou|lapin|beau)',
    '^ (coucou|salut|hey|bonjour|bonsoir|bonne nuit) (princesse|beaute|ma belle|mon coeur|bebe|bogosse|beau gosse|poupee|trésor)',
    '(tu es|te es) ..1 (trop|si|tellement|vraiment|super|hyper) (belle|beau|canon|jolie|craquante|craquant|mignonne|charmante|magnifique|sublime|sexy|bonne)',
    '(tes|ton|ta) (yeux|sourire|bouche|voix|levres|corps|regard) ..2 (me)? (rend|fait craquer|magnifique|sublime|trop beau|trop belle|envie)',
  ],
  unless: [
    '(mamie|papi|tata|maman|papa|mere|pere) ..6',
    '..6 (mamie|papi|tata|bisous mamie|ta mere|ton pere)',
    '(peach|zelda|disney|jeu|perso) ..3',
    ...recit,
  ],
  confidence: 'fair',
  means: 'Calls the child by a pet name or praises their looks.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['bonne nuit princesse', "t'es trop belle", 'coucou mon cœur'],
  passes: ['ma puce bisous mamie', 'la princesse peach est nulle', 'ta base est trop belle'],
};
