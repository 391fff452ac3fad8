import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(borra|borralo|borrala|elimina|borres|elimines|borrar|borras) ..3 (chat|conversacion|mensaje|mensajes|historial|whatsapp)',
    '(borra|elimina) ..2 (todo|esto) ..4 (leer|leas|leido|vean|vea|encuentre)',
  ],
  unless: ['no (borres|elimines) ..5 (chat|conversacion|mensajes)'],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to delete what was said, so that nobody can see it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'borra este chat cuando lo leas',
    'elimina los mensajes xfa',
    'borra todo esto antes de q lo vean',
    'borra la conversacion',
  ],
  passes: ['borra el archivo viejo y baja el nuevo', 'se me borro el chat del grupo', 'no borres las fotos del viaje'],
};
