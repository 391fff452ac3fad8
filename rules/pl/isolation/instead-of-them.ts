import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(nie idz|nie wychodz|zostan|olej|zostaw|rzuc) ..3 (z nimi|z nia|znajomi|ich|urodziny|kolezanki|siostra|rodzina) ..4 (ze mna|dla mnie|zostan|pisz|pogadamy|wole|lepiej)',
    '(wolisz|wolalas|wolales) ..2 (ich|znajomi|kolezanki|jego|ja) ..2 (niz mnie|ode mnie|niz)',
    '(czemu|dlaczego|po co) ..2 (z nim|z nia|z nimi) ..1 (gadasz|piszesz|wychodzisz|siedzisz)',
    '(kto to|kim) ..2 (ten|byl ten|jest ten) ..1 (chlopak|koles|typ) ..4',
  ],
  unless: [...play],
  confidence: 'fair',
  means: 'Wants the time that the child gives to others.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['olej koleżanki i pogadaj ze mną, zostań', 'wolisz ich niż mnie', 'czemu z nim gadasz?'],
  passes: ['olej tego bossa', 'kto to ten aktor', 'zostan na treningu'],
};
