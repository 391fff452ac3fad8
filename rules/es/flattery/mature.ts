import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(eres|sos|te ves|te noto|pareces) ..3 (madura|maduro) ..5',
    '(madura|maduro) ..1 para tu edad',
    '(pareces|aparentas|te ves|te hacia|pensas|hablas|piensas|actuas) ..3 (mayor|mas grande|mas mayor|como adulta|como adulto|como una mujer|como un hombre|de mas edad|mujercita)',
    'la edad (no importa|es solo un numero|es un numero|da igual|no significa nada|solo es un numero)',
    '(que importa|da igual|no importa|que mas da) ..1 (la edad|tu edad|los anos|la diferencia)',
    '(no pareces|no aparentas|no pareces de|no actuas como) ..3 (#Age|edad|nina|nino|de tu edad|anos)',
    '(mas madura|mas maduro|mas inteligente|mas lista) que ..3 (edad|mujeres|chicas|demas|ellas|adultas)',
    'si (fueras|tuvieras) ..2 (mayor|unos anos mas|mas grande|mas anos|#Number)',
    '(te llevo|nos llevamos|hay) ..2 (solo|pocos|unos|#Number) ..1 anos ..3',
  ],
  unless: ['(queso|vino|fruta|platano|aguacate) ..4', '(muy|que) maduro ..2 (profe|de tu parte)'],
  confidence: 'strong',
  means: 'Tells the child that they seem older or more mature than their age.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['eres muy madura para tu edad', 'pareces mayor', 'la edad es solo un número', 'si fueras mayor...'],
  passes: ['el aguacate esta maduro', 'la edad media es un rollo', 'pareces un bot jugando'],
};
