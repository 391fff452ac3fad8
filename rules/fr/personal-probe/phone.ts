import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(donne|file|passe|envoie|c est quoi|je peux avoir|laisse|balance|dis|prends) (moi|me)? ..1 (ton|votre) ..1 (numero|06|07|telephone|gsm|whatsapp)',
    '^ (ton|votre) (numero|06|07|gsm|cell) ..1 $',
    '(tu|vous) (me)? ..1 (donne|file|passe) ..1 (ton) (numero|06|07)',
    '(je te|on s) appelle ..1 c est quoi ton',
  ],
  unless: ['(numero) (de) (maillot|page|exo|siege|casier|commande|colis|serie|chambre|table) ..3', ...jeu],
  confidence: 'certain',
  slot: 'phone',
  means: 'Asks for the phone number of the child, to reach them elsewhere.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ton num?', 'file ton 06', 'donne moi ton numéro'],
  passes: ['donne ton numéro de maillot', "c'est quoi le numéro de la page", 'donne ton numéro de commande'],
};
