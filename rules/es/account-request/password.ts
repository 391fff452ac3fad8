import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: ['(dame|pasame|dime|mandame|enviame|cual es|decime|prestame) ..2 (contrasena|clave|password|codigo|cuenta)'],
  unless: [
    '(clave|contrasena|codigo|password|cuenta) ..1 (del|de la|de) (wifi|kahoot|clase|classroom|sala|partida|descuento|ejercicio|amigo|casa|netflix)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks for a password, a code or the use of an account.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['dame tu contraseña', 'pasame el codigo que te llego', 'cual es tu clave', 'mandame el código'],
  passes: ['dame la clave del wifi', 'cual es el codigo del kahoot', 'la contraseña no me funciona'],
};
