import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(usun|zablokuj|wywal) ..2 (go|ja|ich|tego chlopaka|te kolezanke|znajomi) ..3 (dla mnie|jak mnie kochasz|bo jestem zazdrosny|albo ja)',
    '(masz|musisz) ..2 (odpisywac|odpisac|byc online|odbierac) ..3 (od razu|natychmiast|zawsze|w minute)',
    '(z kim|gdzie) ..1 (bylas|byles|pisalas|pisales|gadalas) ..2 $? ',
    '(nie podoba mi sie|wkurza mnie) ..2 ze ..2 (gadasz|piszesz|wychodzisz|spotykasz)',
  ],
  unless: [...play],
  confidence: 'fair',
  means: 'Gives orders about friends and time, like somebody who owns the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['zablokuj go jak mnie kochasz', 'masz odpisywać od razu', 'nie podoba mi się że gadasz z nim'],
  passes: ['zablokuj go bo to troll', 'odpisz jak bedziesz', 'nie podoba mi sie ta mapa'],
};
