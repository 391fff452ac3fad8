import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(si|como|cuando|el dia que) ..1 (te vas|me dejas|me bloqueas|no me (contestas|respondes|hablas|quieres|mandas|haces caso|perdonas|crees|ayudas|ves|llamas|coges)|no (contestas|respondes|vienes|mandas|vuelves|hablas|lo haces|quieres|estas|te quedas)|me abandonas|me ignoras|me borras|me cortas|cortas|terminas|me terminas|se lo (dices|cuentas)|le dices|te alejas|dejas de|me fallas|desapareces|hablas con|me cambias|me olvidas|te pierdo|me engañas|cuelgas|me eliminas|sales con|(me )?(dejes|bloquees|abandones|ignores|falles)) ..7 (#HurtMe)',
    '(#HurtMe) ..6 (si|por tu culpa|por ti|por culpa tuya|por vos|y sera tu culpa|y es tu culpa|culpa tuya|tu culpa|a menos|como no|sin ti|sin vos|y todo por ti|tu lo habras|tu veras|tu decides|si no)',
    '(por tu culpa|por culpa tuya|sera tu culpa|va a ser tu culpa|es culpa tuya|la culpa sera tuya|cargaras con|vas a cargar con|quedara en tu conciencia|en tu conciencia) ..8 (#HurtMe|mi muerte|mi vida|muerto|muerta|me muera|me mate|me corte|pase algo|me pase|cortado|morir)',
    '(#HurtMe) ..5 (culpa|conciencia)',
    '(sin ti|sin vos) ..4 (me (mato|quiero morir|corto|suicido)|no (quiero|puedo) (vivir|seguir (viviendo|adelante|vivo|viva|aqui|$))|prefiero (morir|morirme|estar muerto)|me muero de verdad)',
    '(tengo|ya tengo|estoy con|tengo aqui|tengo en la mano) ..3 (pastillas|navaja|cuchillo|cuchilla|cuter|soga|cuerda|cutter|gillette) ..8 (si|mano|contesta|quieres|tu|por|y)',
    '(eres|sos) lo unico que me (impide|mantiene|evita|frena|para|hace seguir) ..6',
    '(mi vida|que viva|que siga vivo) (depende|esta en) ..2 (de ti|de vos|tus manos)',
    '(me (estas matando|vas a matar)|me haras|vas a hacer que|haras que) ..3 (me (mate|corte|haga dano|suicide|tire|muera))',
    'mi (muerte|sangre) ..4 (conciencia|culpa|manos)',
    'me (tomo|tomare|trago|bebo) ..2 (frasco|pastillas|veneno|cloro|lejia|bote de) ..6',
  ],
  unless: [
    'me muero (de|por) (risa|hambre|sueno|calor|frio|ganas|verguenza|sed|aburrimiento|probar|saber|ese|esa|ver) ..3',
    '(me (mato|corto|muero|tiro)) ..2 (de risa|el pelo|las unas|al agua|a la piscina|a la pileta|de cabeza|estudiando|a estudiar|riendo|las puntas|el flequillo|el dedo|yo solo en el juego|con el boss|de un|otra vez)',
    '(spawn|lava|creeper|vida extra|vidas|respawn|partida|nivel|jefe|boss|nether|mapa|zona) ..9',
    '..9 (spawn|lava|creeper|respawn|partida|nivel|jefe|boss|nether|mapa|de risa|el pelo|de hambre|de calor|de frio|de sueno|zona|de aburrimiento)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Threatens to harm themselves if the child does not stay or obey.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'si me bloqueas me mato',
    'si te vas me hago daño y es tu culpa',
    'me voy a cortar por tu culpa',
    'como me dejes hago una locura',
  ],
  passes: [
    'si te vas me llevo tu silla',
    'me muero de risa',
    'si no vienes me muero de aburrimiento',
    'si me bloqueas la puerta me tiro por la lava y vuelvo a spawn',
  ],
};
