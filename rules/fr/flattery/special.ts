import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu es|vous etes|te es) ..2 (special|speciale|unique|differente|different|pas comme les autres|exceptionnelle|exceptionnel|ma preferee|mon prefere|ma favorite|ma personne)',
    '(tu es|te es) ..1 pas (comme|pareil que|pareille que) ..1 (les|aux)? (autres|autre)',
    '(jamais|pas) ..2 (connais|connu|rencontre|vu|parle a|trouve) ..3 (comme toi|comme vous)',
    '(on a|y a) ..1 (un truc|une connexion|un lien|quelque chose) ..3 (nous deux|nous|special|fort|entre nous|rare)',
    '(je ai|je ai) ..1 impression ..2 (de)? (te|toi)? (connais|te connaitre) ..3 (toujours|longtemps|vie)',
    '(y a|tu es) ..1 que toi ..2 (qui)? ..1 (me)? (comprends|comprend|ecoute|fais sourire)',
    '(ame soeur|ames soeur)',
  ],
  unless: [...jeu, ...recit, '(offre|effet|effets|arme|attaque|edition|caractere) ..1 (special|speciale|unique) ..2'],
  confidence: 'strong',
  means: 'Says that the child is special and not like any other.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['t spéciale', 't pas comme les autres', 'jamais connu qqn comme toi', 'ya que toi qui me comprend'],
  passes: [
    "l'offre spéciale est finie",
    "j'ai jamais vu un boss comme ça",
    'ton attaque est pas comme les autres attaques',
  ],
};
