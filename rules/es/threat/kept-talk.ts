import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tengo|guarde|guardo) ..2 (captura|capturas|pantallazo|pantallazos|fotos tuyas|videos tuyos|tus fotos|tus videos)',
    '(tu|vos) (decides|eliges|decidis|sabras|elegis|veras) $',
    '(ultima|ultimo) (oportunidad|aviso|vez que te lo digo)',
    '(tu tiempo|el tiempo|el reloj) ..1 (se acaba|corre|esta corriendo)',
    'no (juegues|te metas|te hagas la lista|te hagas el listo|te hagas la viva|te hagas el vivo) conmigo',
  ],
  unless: ['#GameWord ..8', '..8 #GameWord'],
  confidence: 'fair',
  means: 'Hints that something private is kept or that others could learn of it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tengo capturas', 'tu decides', 'no juegues conmigo'],
  passes: ['tengo captura de pantalla en mi partida', 'ultima pagina del ejercicio', 'tu sabras la de mates?'],
};
