import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(#AloneAsk) ..8 (#AloneThen)',
    '(#AloneThen) ..4 (cuando|si|mientras|ahora que|aprovecha que|aprovechando que|ya que|en cuanto) ..2 (#AloneAsk|estes sola|estes solo|te quedes sola|te quedes solo|no haya nadie|no este tu|no esten tus|no este nadie|todos duerman|se duerman|salgan tus|se vayan tus|duerman tus|se acueste)',
    '(cuando|avisame cuando|dime cuando|si|en cuanto|avisa cuando) ..3 (estes sola|estes solo|te quedes sola|te quedes solo|no haya nadie|no este tu|no esten tus|se duerma tu|se duerman tus|todos duerman|se vayan tus|se vaya tu|salgan tus|salga tu|quedes sola) ..6',
    '(aprovecha|aprovechamos|aprovechemos) ..4 (sola|solo|no hay nadie|no esta|no estan|se fueron|duermen)',
    '(quedate|quedese|te quedas|quedarte) ..4 (cuando|hasta que|despues de que) ..2 (se vayan|salgan|se hayan ido) ..2 (todos|los demas|las demas|tus companeros|el resto) ..6',
  ],
  unless: [
    '(#Adult|mi madre|mi padre|yo) ..2 (ya )?(voy de camino|estoy llegando|llego en|recojo|vuelvo a las|salgo ahora)',
    '..9 (#Stuff|defensa|delantera|medio campo|#GamePlay)',
    '(#Stuff|#GamePlay) ..6',
    '(lobby|partida|equipo|duo|squad|ranked|mapa|server|servidor|duos|bot|bots|base|nivel|mazmorra|clan|raid|parada|bus|bici|cancha|campo|clase|recreo|biblioteca|kiosco|tienda|comedor|sala|grupo|teatro) ..9',
    '..9 (lobby|partida|duos|squad|ranked|mapa|server|servidor|base|mazmorra|clan|raid|la parada|el bus|clase|recreo|biblioteca|comedor|cancha|equipo)',
    '(no )?(abras|le abras) ..9',
    '..9 (no abras|la vecina|cena|comida|microondas|deberes|llaves|el gas|la abuela|perro|basura|nevera|lavadora|horno|la compra|a cenar|merienda|estudiar|repasar|mi madre|mi mama|mis padres|con mi madre)',
    '(pregunta|preguntale|dile|avisa|pide) ..2 (a )?(tu|tus) ..8',
    '..9 (conserje|monitora|monitor|simulacro|no le abra|llego|ya llego)',
    'no (te sientas|estas) ..1 (sola|solo) ..9',
    '(estoy|me quede|me quedo|ando|estuve) ..2 (sola|solo) ..4',
    '(solo en casa|solos en casa|mi pobre angelito) ..1 (#Number|peli|en la tele)',
    '(se siente|te sientes|te sentiste|sentirte) ..4 (sola|solo) ..8',
  ],
  confidence: 'certain',
  bright: true,
  // Locked doors and names of games belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose'],
  means: 'Asks whether the child is by itself, and in the same breath wants a call, a look or a visit.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'estas sola en casa? pon la camara',
    'no hay nadie contigo? entonces mandame una foto',
    'cuando se duerman tus papas llamame',
    'tus padres ya se fueron? voy a verte',
  ],
  passes: [
    'estas sola en casa? no abras a nadie, llego en diez minutos',
    'estas solo en la partida? llamame y jugamos',
    'no estas sola, cuando quieras llamame',
    'hay alguien en casa? voy con mi madre a llevarte el libro',
  ],
};
