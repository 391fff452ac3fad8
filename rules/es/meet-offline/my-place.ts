import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  match: [
    '(#Come|#MeetWe|puedes venir|podes venir|quieres venir|queres venir|te invito|vayamos|vamos|invitarte|te gustaria venir|te espero|nos vemos|quedamos|pasate|vienes) ..4 (a|en|por|hasta|al) (#MeetPlace) ..4',
    '(vivo|estoy|estare|estoy viviendo) solo ..6 (ven|veni|vente|venir|vienes|venis|caerte|pasarte|visita|visitarme|vengas|quieres|queres|invito)',
    '(tengo|alquile|alquilo|reserve|reservo|he reservado|voy a reservar|pillo|cojo|rento|rente|puedo reservar|puedo alquilar) ..3 (habitacion|hotel|cuarto|airbnb|piso|depa|cabana|motel|apartamento) ..8',
    '(te quedas|quedate|quedarte|te podes quedar|puedes quedarte|duermes|dormir|dormimos|pasar la noche|pasas la noche|pasamos la noche) ..4 (en mi|en el hotel|conmigo|a mi|juntos|tu y yo)',
    '(a|en) mi (casa|piso|depa|departamento|apartamento|cuarto|habitacion) ..5 (no hay nadie|solos|tu y yo|vos y yo|nadie|estoy solo|estaremos solos|vemos una peli|sin padres|los dos)',
    '(nos vamos|vamos|escapamos|llevarte|te llevo|irnos) ..3 (hotel|motel|hostal|cabana|playa|bosque|descampado|mi casa|mi piso|mi depa) ..4 (solos|tu y yo|vos y yo|los dos|sin|juntos|fin|noche|conmigo|$)',
    '(#Come|#MeetWe) ..2 (a|en) (mi )?..1 (casa|piso|depa|cuarto) ..5 (no hay nadie|estoy solo|vos y yo|tu y yo|solos|nadie en casa|no esta mi|no estan mis)',
    '(casting|audicion|prueba|sesion|entrenamiento|clase|ensayo|entrevista) ..4 en mi (estudio|casa|piso|depa|hotel|oficina|apartamento|departamento)',
    '(#Come|puedes venir|quieres venir|queres venir|te invito|vienes|pasate) ..3 a mi (casa|cuarto|habitacion) ..6 (noche|solo|sola|cuando quieras|nadie|no (hay|estan|esta)|secreto|dormir conmigo|mi cama|tranquilos|sin tus|regalo para ti|sorpresa para ti|te (enseno|muestro|espero))',
    '(ven|vente|veni|venite|vienes) a mi casa $',
  ],
  unless: [
    ...meetFine,
    '(tienda|super|farmacia|cole|biblioteca|gym|local|taller) ..2 (de mi|de mis|de la|del|de)',
    '(mi casa|mi piso) ..5 (jugar|jugamos|la play|deberes|tarea|cumple|merendar|merienda|barbacoa|asado|padres|madre|mama|hermana|hermano|familia|despues de clase|trabajo|estudiar|todos|con)',
    '(mis padres|mi madre|mi mama|mi papa|mi familia|tus padres|tu familia|tu madre|vuestros) ..8',
    '(familia|viaje|excursion|torneo|vacaciones|congreso|equipo|autocar) ..9',
    '..9 (con (tu|mi|la) familia|excursion|torneo|vacaciones|equipo|con tus padres)',
  ],
  confidence: 'certain',
  bright: true,
  means: "Wants the child to come to the speaker's home, car, a hotel or a lonely place.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ven a mi casa',
    'nos vemos en el hotel',
    'vivo solo, puedes venir cuando quieras',
    'en mi casa no hay nadie, vente',
  ],
  passes: [
    'ven a mi casa a jugar a la play',
    'nos vemos en el hotel con toda la familia',
    'ven al taller de mi padre',
    'vivo solo con mi gato en el juego',
  ],
};
