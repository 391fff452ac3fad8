import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(notre|nos) (petit|petits|propre)? secret (a nous|ok|ma|mon|de accord|entre|tout|$)',
    'c est (notre|un) (petit)? secret (entre|a nous|rien que|de nous|ok) ..3',
    '(reste|rester|restera|garde|gardons) ..3 entre (toi et moi|vous et moi|moi et toi|toi pis moi|nous deux|nous 2|tous les deux)',
    '(dois|faut que|veux que|promets que|jure que) ..1 (ca|cela|tout|ce) ..2 reste ..2 entre (nous|toi)',
    '(secret) (entre|rien que entre) (nous|toi et moi|vous et moi|nous deux)',
    '(plus|pas) de secret entre nous',
  ],
  unless: [
    ...fete,
    ...jeu,
    ...recit,
    'secret ..2 (recette|pate|ingredient|arme|famille|base|cabane|passage|code|histoire|santa|defense|victoire|reussite) ..4',
    '(recette|ingredient|code|arme|passage|base|cabane|agent|niveau) ..2 secret ..4',
    '..6 (cabane|mamie|recette|equipe)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Makes the talk a secret between the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ce sera notre petit secret',
    'c notre secret ok?',
    'ça doit rester entre toi et moi',
    'un secret entre nous',
  ],
  passes: [
    "notre secret c'est la pâte feuilletée, notre recette",
    "c'est notre code secret pour la cabane",
    "ça reste entre nous jusqu'à la fête surprise",
  ],
};
