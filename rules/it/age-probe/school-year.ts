import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(che|in che|quale|in quale) (classe|anno) ..1 (fai|sei|vai|frequenti|stai|$?)',
    '(fai|vai|sei|frequenti) ..3 (medie|elementari|superiori|media|elementare|superiore|quinta elementare|prima liceo|terza media|seconda media|prima media|liceo|asilo)',
    '(sei) ..1 (ancora)? (alle|a) (medie|elementari|superiori)',
    '(prima|seconda|terza|quinta|quarta) (media|elementare|superiore|liceo) $?',
  ],
  unless: ['(in che|che) classe ..3 (prof|lezione|aula|verifica|siete in|e|e la)'],
  confidence: 'strong',
  slot: 'age',
  means: 'Asks which class or school year the child is in.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['che classe fai?', 'in che classe sei', 'vai alle medie?', 'fai la terza media?'],
  passes: ['in che classe è la lezione, aula 3?', 'che anno era la guerra', 'andiamo in classe'],
};
