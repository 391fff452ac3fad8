import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(je suis|chui) pas ..1 (un|une) ..1 (pedo|vieux|pervers|psychopathe|fou|danger|mechant|violeur|faux compte|fake|catfish|bizarre|inconnu)',
    '(je (te)? (veux|ferais|ferai|vais)) ..1 (pas|jamais) ..1 (de|te faire|du)? (mal)',
    '(je suis) ..1 (un|une|le|la) ..1 (ami|cousin|cousine|pote|frere) (de|d) (ta|ton|tes|un pote|ta classe) ..2',
    '(on se est|on se est) ..1 (vu|croise|rencontre|parle) ..4 (soiree|college|lycee|fete|tu te souviens|rappelle)',
    '(nouveau|nouvel|autre) compte ..5 (hacke|pirate|perdu|ban|mon ancien)',
    '(te inquiete|inquiete|te inquiete|aie) pas ..2 (je suis|avec moi|peur) ..2 (gentil|gentille|cool|peur|secret|pas mechant|normal)',
  ],
  unless: [...jeu],
  confidence: 'fair',
  means: 'Says to be harmless, known or a friend of a friend.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['je suis pas un pédo', 'je suis une amie de ta cousine', "t'inquiète pas je suis gentil"],
  passes: ['il est pas méchant mon chien', 'le cousin de ta mère est cool', 'nouveau compte insta du club'],
};
