import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(#HurtYou) ..6 (por mi|para mi|pa mi|y manda|y mandame|foto|video|cam|camara|demuestra|si me|castigo|por portarte|por desobedecer|y te perdono|perdono|ahora|ya|o|prueba|brazo|brazos|pierna|mano|piel|muneca|muslo|y ya|de una vez|que nadie|hasta que|con|un poquito|un poco|$)',
    '(quiero|ordeno|tienes que|tenes que|debes|vas a|deberias|te toca|necesito|por que no|atrevete a|te reto a|reto) ..3 (#HurtYou)',
    '(escribe|escribi|escribete|graba|grabate|tatuate|marca|marcate|corta|talla|ponte|dibujate|haz|hazte|hacete|pon|raya|rayate) ..5 (mi (nombre|inicial|iniciales|usuario|nick|letra)|nuestro nombre|nuestras iniciales|una (cruz|marca|linea|letra|estrella)|el nombre) ..5 (#SkinMark)',
    'mi (nombre|inicial|iniciales|usuario|nick) ..4 (en|sobre) (tu|el|la) (#SkinMark)',
    '(#SkinMark) ..5 (cuchilla|navaja|cuter|cutter|aguja|compas|mechero|encendedor|vidrio|cigarro|tijera|tijeras|gillette) ..4',
    '(cuchilla|navaja|cuter|cutter|aguja|compas|mechero|encendedor|vidrio|cigarro|gillette) ..5 (tu|el|la|en) (#SkinMark)',
    '(nadie|ninguno|ni) ..2 (te )?(va a extranar|extranara|extranaria|echaria de menos|echara de menos|va a echar de menos|lloraria|lloraria por ti|notaria|llorara) ..4 (si|murieras|mueres|te|desapareces|desaparecieras|$)',
    '(estarian|estaria|estariamos|estaran|el mundo|todos) ..3 (mejor sin ti|mejor sin vos|mejor si no (existieras|estuvieras))',
    '(por que no te|ojala te|mejor|deberias) ..2 (mueres|mueras|morirte|mates|matarte|matas|desaparecer|suicidas|suicidarte)',
    '(no (comas|duermas|bebas)|deja de comer|ayuna|aguanta (sin comer|sin dormir|despierta|la respiracion)|vomita|quedate sin (comer|cenar)|pasa (hambre|frio)|duchate con agua (fria|helada)|ponte de rodillas|arrodillate) ..8 (por mi|para mi|hasta que|yo (te )?diga|te lo diga|foto|video|castigo|me demuestres|me lo|como prueba|manana|si me quieres|dos dias|tres dias|y me mandas|adelgaces|bajes|flaca|delgada|que yo)',
    '(demuestra|demuestrame|demuestramelo|demostrame|demuestralo|prueba|pruebame) ..6 (#HurtYou|con sangre|aguantando|que aguantas|cortandote|haciendote dano|sufriendo)',
    '(corta|quema|pega|lastima|patea|haz dano|hazle dano|pegale|asusta) ..3 (a tu|tu|al) (perro|gato|hermano|hermana|mascota|hamster) ..6',
  ],
  unless: [
    '..9 #Stuff',
    '#Stuff ..6',
    '(cortate|cortarte|cortes) ..2 (el pelo|las unas|el flequillo|las puntas|un poco el pelo|un trozo|al cruzar|con la lata|con el cuchillo|con cuidado)',
    '(no te|cuidado|ojo|sin) ..2 (cortes|quemes|mates|hagas dano|pegues|golpees|cortarte|quemarte|lastimes|lastimar|hacerte dano|quemar) ..3',
    '(pelo|peluqueria|peluquera|unas|flequillo|analisis|dentista|vacuna|ayunas|operacion|doctor|medico|entrenador|salud|henna|purpurina|rotulador|calcomania|pintacaras) ..9',
    '..9 (pelo|peluqueria|unas|flequillo|analisis|vacuna|en ayunas|operacion|henna|purpurina|rotulador lavable|calcomania|pintacaras|spawn|respawn|lava|creeper|skin|gorra|libreta|cuaderno|camiseta|postre|chuches|esguince|yeso|escayola)',
    '(matate|mates|tirate|suicidate) ..5 (spawn|respawn|reaparece|lava|vacio|juego|partida|creeper|base|jefe|barranco|piscina)',
    'no comas ..1 (en (clase|el|la)|delante)',
    'no comas ..3 (antes|tanto|tantas|chuches|eso|galletas|mas|con la boca)',
    '(yeso|escayola|cuaderno|camiseta|lista|cartel|tarjeta|pizarra) ..5',
  ],
  confidence: 'certain',
  bright: true,
  // Names of games stand beside real places: the vetoes know the harmless ones.
  deaf: ['game'],
  means: 'Pushes the child towards hurting itself, or tells it that nobody would miss it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'hazte daño por mi',
    'cortate y mandame foto',
    'escribe mi nombre en tu brazo',
    'nadie te va a extrañar',
    'no comas hoy por mi',
  ],
  passes: [
    'córtate el pelo, te queda bien',
    'no te cortes con la lata',
    'escribe mi nombre en el cuaderno',
    'no comas antes del analisis',
    'matate y vuelves al spawn',
  ],
};
