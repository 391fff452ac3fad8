import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je peux|puis je|jpeux) ..1 (te|vous)? ..1 (pose|poser|demande) ..1 (une|des|un) (question|questions|truc) ..1 (perso|personnelle|personnelles|intime|intimes|bizarre|chaude|privee|indiscrete|genante)',
    '(question|questions) (perso|personnelle|intime|intimes|chaudes|indiscrete|genante|osee)',
    '(action|actions) ou (verite|verites|gage)',
    '(on|tu) ..2 (joue|jeu) ..7 (action|gage|defi|pas le droit de dire non|ose|verite)',
    '(cap|cap ou pas cap|te es cap|tu es cap|chiche) ..3 (de|d|photo|montre|enlever)',
    '(je te) (defie|mets au defi|donne un gage) ..4',
  ],
  unless: [
    ...recit,
    '(soiree pyjama|anniversaire|soiree|classe|colo|manger|sauter dans|courir|bouffer|finir|battre|piment) ..6',
    '..6 (soiree pyjama|anniv|anniversaire|classe|colo|de manger|de sauter|de courir|de finir|de battre|piment|aux echecs|en 1v1)',
  ],
  confidence: 'strong',
  means: 'Leads the child to private questions, dares and forfeits.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'je peux te poser une question perso',
    'action ou vérité ?',
    "t'es cap de me montrer",
    "on joue à un jeu où t'as pas le droit de dire non",
  ],
  passes: ['action ou vérité à la soirée pyjama', "t'es cap de manger un piment", 'question de maths'],
};
