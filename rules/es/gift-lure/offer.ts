import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'te (regalo|doy|compro|mando|pago|paso|deposito|transfiero|recargo) ..3 #ChildGift',
    '(quieres|queres) ..2 #ChildGift ..1 gratis',
  ],
  unless: ['me ..2 (regalo|dio|compro|pago) ..4'],
  confidence: 'strong',
  means: 'Offers the child money, game currency or some other present.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['te regalo robux', 'te compro una skin', 'te paso dinero si quieres', 'quieres robux gratis?'],
  passes: ['te doy mi opinion', 'mi tia me regalo un movil', 'te paso los deberes'],
};
