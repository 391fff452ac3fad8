import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureOther from '../vetoes/picture-other';

export default {
  match: [
    '(#SendMe|#TakeOf) ..6 (#Body)',
    '(quiero|dejame|puedo|quisiera|me dejas|deja|me gustaria|necesito|me encantaria|muero por|dejas|ganas de|a ver) ..1 (ver|verte|verla|verlo|verse|que me muestres|que me ensenes|mirar|mirarte) ..4 (#Body)',
    '#Picture ..4 (#Body)',
    '(#Body) ..4 #Picture',
    '(muestrame|mostrame|ensename|muestra|ensena|deja ver|dejame ver|quiero ver|a ver) ..2 (mas|algo mas|un poco mas|otro poco|lo que hay|lo que tienes|tus encantos|que tienes (puesto|debajo)|tu cuarto|tu cama|tu pieza|tu habitacion|tu recamara|tu bano|que hay debajo)',
    '(sin|menos) (ropa|camiseta|remera|playera|nada) ..3 (me|te|cam|camara|foto|video|para mi|animas|atreves)',
    '(#TakeOf|fotografiarte|fotografiate|grabarte|filmarte|retratarte) ..6 #Wear',
    '(#TakeOf) ..2 (duchandote|banandote|bailando|cambiandote|vistiendote|desvistiendote|acostada|acostado|durmiendo|probandote|en la ducha|en el bano|en la cama|modelando|posando)',
    '(#SendMe) ..1 (algo|cositas|cosas|lo que te pedi) (rico|ricas|lindo|bonito|hot|atrevido|picante|caliente|para mi|intimo|mas|tuyo)',
    'de cuerpo (entero|completo) ..4 (bikini|banador|ropa|lenceria|malla|ajustada|sin|short|falda)',
  ],
  unless: [
    ...pictureOther,
    'ropa (sucia|limpia|tendida|de la)',
    'algo ..1 (de|para) (comer|cenar|merendar|picar)',
    '(me|nos|le) duele ..4',
    '(entrenamos|entreno|medico|doctora|fisio|lesion|moreton|picadura|alergia|radiografia|deporte|clase de|biologia|dibujar|anatomia|estatua|esqueleto) ..9',
    '..9 (entrenador|medico|doctora|fisio|lesion|moreton|picadura|alergia|radiografia|biologia|anatomia|estatua|esqueleto)',
    '(personaje|skin|avatar|muneca|muneco|sim|oc|dibujo) ..8',
    '..8 (personaje|avatar|muneca|muneco|dibujo|oc|sims)',
    '(mi|la|el|nuestra) (gato|gata|perro|perra|perrita|gatita|conejo|hermano|hermana|bebe) ..8',
    '(calor|frio|piscina|playa|alberca|pileta) ..6 (vamos|voy|llevate|lleva|trae|traete)',
    '(chaqueta|sudadera|buzo|abrigo) ..5 (calor|clase|lavadora|manchada|manchado|mojada|mojado)',
    '(llevate|lleva|trae|traete|traigan|metete) ..4 (banador|bikini|toalla|traje de bano|malla|uniforme)',
  ],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking, and so is talk of school just before.
  deaf: ['to-many', 'homework-near'],
  slot: 'picture',
  means: "Asks to see the child's body or the child in little clothing.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mandame una foto en bikini',
    'quiero ver tu cuerpo',
    'enséñame como te ves sin camiseta',
    'una foto en la cama',
  ],
  passes: [
    'me duele el cuerpo',
    'mi gato duerme en la cama, te mando foto',
    'voy en traje de baño a la piscina con mis primas',
    'quitate la chaqueta que hace calor en clase',
    'dibuja un personaje de cuerpo entero',
  ],
};
