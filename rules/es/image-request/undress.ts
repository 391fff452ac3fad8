import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureOther from '../vetoes/picture-other';

export default {
  match: [
    '(levantate|levanta|levantar|levantes|bajate|baja|bajes|quitate|quita|quitarte|quites|sacate|saca|sacarte|saques|desabrochate|desabrocha|abrete|subete|sube|remangate|alzate|alza|corre|correte) ..1 (un poco|un poquito|algo|toda|ya|mas)? (la|el|tu|esa|ese|los|un poco la|un poco el|un poquito la) #Cloth ..9',
    '(te|se) ..1 (quitas|sacas|subes|levantas|bajas|quitarias|sacarias|atreves a quitarte|animas a quitarte|animas a sacarte) ..1 (la|el|tu|un poco la|algo|todo) #Cloth?',
    '(ponte|ponete|pongas|ponerte|puedes ponerte|probate|pruebate) ..3 (bikini|banador|malla|falda|faldita|minifalda|short|shorts|pijama|piyama|toalla|top|uniforme|vestido corto|medias|algo (sexy|bonito para mi|lindo para mi|corto|ajustado|mas corto)) ..6 (para mi|pa mi|y (manda|mandame|ensename|muestrame|mostrame|grabate|haz|haceme|hazme|te|me)|foto|video|cam|camara|me|que te|quiero)',
    '(como) te (queda|quedan|ves|sienta) ..2 (banador|bikini|falda|faldita|vestido|malla|short|shorts|top|ropa interior|pijama|uniforme|leggins) ..4',
    '(vestida|vestido|puesto|puesta|que ropa llevas|que llevas|que traes) ..1 (muestra|muestrame|mostrame|ensena|ensename|a ver|foto|mandame|deja ver)',
    '(quitate|sacate|quita|saca) ..2 (chaqueta|sudadera|buzo|sueter|jersey|abrigo|chompa|campera) ..6 (camara|cam|deja ver|que te vea|verte|que llevas|debajo|foto|video|para mi)',
    '(quitate|sacate|quita|saca) ..3 #Cloth ..2 (y|a ver|deja) ..6 (deja|ver|vea|muestra|que llevas|ensena|debajo|foto|cam)',
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
  means: 'Tells the child to take off or put on clothes, or asks what it wears so as to see it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['levantate un poco la camiseta', 'ponte el bikini y haz videollamada', 'que llevas puesto? muestrame'],
  passes: ['quitate la chaqueta que hace calor en clase', 'ponte el pijama y a dormir', 'levantate que llegas tarde'],
};
