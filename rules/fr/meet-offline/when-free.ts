import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(tu es|vous etes) (libre|dispo) ..2 (ce weekend|samedi|dimanche|mercredi|ce soir|demain|quand|apres)',
    '(tu finis|tu sors) ..3 (quand|a quel heure|quel heure)',
    '(quand|ou) ..2 (on se voir|on se capte|on se rejoins|on se retrouve)',
    'on se (voir|capte|rejoins|retrouve) (quand|ou|a quel heure)',
    '(tu traines|tu vas|tu sors) ou (le samedi|apres les cours|de habitude|ce soir)',
  ],
  unless: [...jeu, '(devoir|exo|match|partie) ..5'],
  confidence: 'fair',
  means: 'Asks when and where the child could be met.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["t'es libre samedi ?", 'tu finis à quelle heure', 'on se voit quand'],
  passes: ['la partie finit à quelle heure', "le match c'est samedi", "je suis libre d'esprit"],
};
