import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(je ai|je ai|tu me fais|il me fait|ca me fait) ..1 peur ..1',
    '(je suis|chui) ..1 (terrorise|terrorisee|paniquee|panique|perdue|stressee|en panique|mal|trop mal|au bout)',
    '(je sais) ..1 (pas|plus) quoi faire',
    '(le envoie|le envoie|le envoies|le montre|le dis|la montre|les envoie|le publie) pas ..3',
    '(je ai fait|je ai fait|je ai fais) ..1 (une betise|une connerie|un truc grave|une erreur)',
    '(je ai|je ai) ..1 (honte|pas le argent|pas de argent|pas de thune) ..2',
    '(je ferai|je fais) (tout|ce que tu veux|tout ce que)',
    '(je peux|je ose) pas ..2 (le dire|en parler|dire) ..2 (a mes|a ma|a mon|a personne)',
  ],
  unless: [
    ...jeu,
    '(film|manege|araignee|interro|controle|exo|oral|expose|piqure|dentiste|horreur) ..5',
    '..5 (film|manege|araignee|interro|controle|exo|oral|expose|piqure|dentiste|horreur|pour le exo|q4|ce week end)',
  ],
  confidence: 'strong',
  means: 'The child says that they are afraid or do not know what to do.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["j'ai peur", 'jsais pas quoi faire', "l'envoie pas stp", "j'ai fait une connerie"],
  passes: ["j'ai peur du contrôle", "jsais pas quoi faire pour l'exo", "j'ai peur de ce boss"],
};
