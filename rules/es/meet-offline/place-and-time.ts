import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  match: [
    '(nos vemos|quedamos|te veo|te espero|nos juntamos|nos encontramos) ..3 (en|por) ..3 (parque|plaza|estacion|centro|mall|esquina|playa|cine|parada|portal|cafe|puente) ..3 (a las|#Clock|#Number)',
    '(a las #Number|#Clock) ..4 (en|por) (el|la) (parque|plaza|estacion|centro|mall|esquina|playa|parada|puente) ..4',
  ],
  unless: [...meetFine],
  confidence: 'fair',
  means: 'Names a place and an hour for a meeting.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['nos vemos en el parque a las 5', 'te espero en la plaza a las 17:30', 'a las 6 en la estacion'],
  passes: [
    'nos vemos en clase a las 8',
    'te espero en el lobby a las 5',
    'quedamos en el parque con mi hermana a las 5',
  ],
};
