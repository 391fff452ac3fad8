import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(donne|file|passe|envoie|c est quoi|dis|balance|quel est|je peux avoir) (moi|me)? ..1 (ton|ta|votre) ..1 (adresse|rue|code postal|numero de maison|quartier)',
    '^ (ton|ta|votre) (adresse|rue) $',
    '(quel) rue ..1 (tu|vous|$?)',
    '(tu habites|te habites) ..1 (dans quel rue|a quel numero|quel etage|quel batiment)',
  ],
  unless: [
    '(mail|email|ip|serveur|du serveur|colis|commande|club) ..3',
    '..4 (mail|email|du serveur|du club|du resto|du gymnase|gmail)',
    ...jeu,
  ],
  confidence: 'certain',
  slot: 'address',
  means: 'Asks for the address or the street of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ton adresse', "c'est quoi ta rue", 'donne moi ton adresse exacte'],
  passes: [
    "c'est quoi ton adresse mail",
    'quelle rue pour aller au stade, celle du club',
    "donne l'adresse du serveur",
  ],
};
