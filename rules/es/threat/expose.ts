import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(voy a|vamos a|te juro que voy a) #Publish ..5 (#Picture|captura|capturas|chat|secreto|todo|conversacion)',
    'si no ..8 (lo|la|las|los|se lo|se la|se las|todo)? #PublishNow ..5',
    '(se lo|se las|se la|las|lo|la) (voy a|vamos a) #Publish ..4 (#Adult|todos|todo el mundo|clase|colegio|cole|escuela|instituto|amigos|amigas)',
    '(todos|todo el mundo|#Adult|tus amigos|tu clase|tu colegio|tu escuela|tu instituto|tu cole) (va|van) a (ver|verlo|verla|verlas|saber|saberlo|enterarse)',
  ],
  unless: [
    '#Picture ..2 (de|del) (viaje|cumple|partido|concierto|la fiesta|el equipo|las vacaciones)',
    'paso (yo )?..1 (el|la) (nivel|pantalla|balon|pelota)',
    '(ver|verlo|verla) ..2 (peli|pelicula|serie|partido|stream|estreno)',
    'si no (vienes|llegas|puedes|te importa) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Threatens to show pictures or secrets to others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'voy a subir tus fotos',
    'si no me mandas mas las publico',
    'todo el mundo va a ver tu video',
    'se las voy a mandar a tus padres',
  ],
  passes: ['voy a subir las fotos del viaje', 'si no vienes lo paso yo el nivel', 'todos van a ver la peli el viernes'],
};
