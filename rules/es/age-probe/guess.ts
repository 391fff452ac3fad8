import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(te (calculo|hacia|echo|pongo|doy)|calculo que tienes|adivino|apuesto a que tienes) ..2 (#Age|doce|trece|catorce|quince|unos #Number)',
    '(demasiado|muy|un poco) (chica|chico|pequena|pequeno|joven|jovencita|jovencito|chiquita|nena) ..2 (para|eres|no|sos|$?)',
    '(pensaba|pense|crei|creia) que (eras|tenias) ..2 (mayor|menor|mas|#Number|chica|nina|nino)',
    '(cumples|cumpliste|vas a cumplir|haces) ..2 (#Age|doce|trece|catorce|quince|cuantos)',
  ],
  unless: ['(nivel|puntos|jugar a|talla|coche|tomar cafe) ..5'],
  confidence: 'fair',
  slot: 'age',
  means: "Guesses at the child's age or talks of theirs so that the child tells its own.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['te calculo unos 13', 'pensaba que eras mayor', 'cumples cuantos?'],
  passes: ['te calculo 13 puntos de media', 'muy pequeño el mapa', 'pensaba que era mayor el premio'],
};
