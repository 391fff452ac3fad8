import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(eres|sos|eres una|eres un) ..2 (tan|muy|super|la mas|el mas|demasiado|re|bien|tremendamente|lo mas)? ..1 (especial|unica|unico|diferente|distinta|distinto|increible|perfecta|perfecto|angel|tesoro|bendicion|un sueno)',
    '(nunca|jamas) ..2 (conoci|conocido|hable|hablado|habia conocido|vi|encontre|senti|sentido) ..5 (como tu|como vos|asi|como contigo|como con vos|igual)',
    'no eres como (las demas|los demas|las otras|otras|los otros|otros|las chicas|las ninas)',
    '(eres|sos) ..1 (mi|lo mejor|la mejor cosa|la unica|el unico|mi unica|mi unico) ..2 (favorita|favorito|que me (entiende|escucha|hace feliz)|persona|alegria|razon|que me paso|que me ha pasado)',
    '(tenemos|siento|hay|sentis) ..2 (conexion|quimica|algo especial|vinculo)',
    '(siento|es como si) ..1 (que )?te (conozco|conociera) ..3 (siempre|toda la vida|vida|anos)',
    '(almas gemelas|alma gemela|destino que|el destino nos)',
  ],
  unless: [
    '(equipo|skin|mapa|boss|partida|arma|edicion|carta) ..4',
    '(jugando|jugadora|jugador|portero|tirador|sniper|en el fifa|en mates) ..3',
  ],
  confidence: 'fair',
  means: 'Praises the child out of proportion, as if nobody else were like them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'eres muy especial',
    'nunca conoci a nadie como tu',
    'no eres como las demas',
    'siento que te conozco de toda la vida',
  ],
  passes: ['esta carta es muy especial', 'nunca vi un jefe como este', 'no eres como los bots'],
};
