import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(donne|file|passe|envoie|dis|montre|prends|photo|lis) ..4 (rib|iban|carte bancaire|carte bleue|numero de carte|cb|code de la carte|carte de credit)',
    '(code|numero|photo) ..2 (carte|cb|compte) ..2 (de|a) (ta|ton|tes) ..1 #Adulte',
    '(prends|utilise|emprunte|pique|vole) ..3 (carte|cb|argent|porte monnaie|telephone|portefeuille) ..2 (de|a) (ta|ton|tes) ..1 #Adulte',
    '(ouvre|montre) ..2 (ta|ton) ..1 (banque|appli bancaire|compte bancaire|paypal)',
  ],
  unless: [
    '(serveur|lobby|room|base|donjon) ..4',
    '..6 (serveur|lobby|room|donjon)',
    ...recit,
    'rib (de|du) ..2',
    '(demande|avec le accord|si ta mere|si ton pere|cantine|voyage|remboursement|inscription|course|courses|pain) ..8',
    '..8 (accord|cantine|voyage scolaire|inscription|courses|pain|boulangerie|fidelite)',
    'carte (de fidelite|pokemon|cadeau|vitale|de identite|de bus) ..3',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks for bank details or a card of the family.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['donne ton rib', 'envoie le code de la carte de ta mère', 'prends la cb de ton père'],
  passes: [
    'prends la carte de fidélité de ta mère',
    "donne le rib du club pour l'inscription",
    "prends l'argent de ta mère pour la cantine",
  ],
};
