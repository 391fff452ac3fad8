import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(por favor|te lo pido|te lo suplico|te lo ruego) ..3 (no|para|borra|borrala|deja) ..6',
    'no (lo|la|las|los|se lo|se la|se las) (subas|mandes|publiques|pases|ensenes|muestres|envies|compartas|digas|hagas) ..4',
    '(hago|hare|haria) (lo que (sea|quieras|pidas|me pidas)|cualquier cosa|todo lo que)',
    'no tengo (dinero|plata|mas dinero|tanto dinero|lana|guita|como pagar|de donde sacar) ..3',
    '(que (he|hice)|la he|me) ..1 (hecho|cagado|metido en un lio|la cague|arrepiento) ..2',
    '(no me (dejes|hagas esto|hagas dano|obligues))',
    '(no puedo|como) ..1 (decirselo|contarselo|decirlo|contarlo|decir) ..3 (a )?(mi|mis|nadie)',
    '(mis padres|mi mama|mi padre|mi madre) ..1 me (matan|mata|van a matar|va a matar) ..3',
  ],
  unless: [
    'no (lo|la|las|los) (subas|mandes|pases) ..3 (todavia|que falta|al profe|tan alto|volumen|sin mi parte)',
    '(me matan|me mata) ..4 (notas|suspendo|suspendi|si llego tarde|examen|reprobe)',
    'no tengo dinero ..4 (skin|pase|helado|robux|kiosco|chuches)',
  ],
  confidence: 'strong',
  means: 'The child begs that something is not shown, or says that they would do anything.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'por favor no lo publiques',
    'hago lo que quieras pero no la subas',
    'no tengo dinero',
    'no puedo decirselo a mi madre',
  ],
  passes: [
    'no la subas todavia que falta mi parte',
    'no tengo dinero para el pase',
    'mi madre me mata si suspendo mates',
  ],
};
