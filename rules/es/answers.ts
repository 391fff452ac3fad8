import type { AnswerWords } from '../../lib/engine/rule';

/** How short answers to a question look, in small letters (see rules/en/answers.ts). With and without accents. */
export default {
  yes: 'si sí sip sep claro obvio vale bueno siempre ya ajá aja sii siii'.split(' '),
  no: 'no nop nope nadie ninguno ninguna nunca na'.split(' '),
  refusing: 'no nunca secreto privado paso porque porqué nada'.split(' '),
  talk: (
    'el la los las un una y o pero eh em ah ok okey vale bueno jaja jajaja jeje xd hola adios adiós que qué quien quién donde dónde cuando cuándo ' +
    'como cómo por porque nose idk gracias porfa espera igual mismo verdad si sí no nop nunca nada algo bien mal aqui aquí alli allí ahora luego ' +
    'hoy mañana ayer yo me mi tu te tú soy eres es estoy estas esta'
  ).split(' '),
  ages: 'cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis dieciséis diecisiete'.split(' '),
  ageWords: 'menos mas más menor mayor'.split(' '),
  alone: 'sola solo solita solito nadie'.split(' '),
  away: 'fuera trabajo trabajando durmiendo dormidos dormida dormido ocupada ocupado salieron compras viaje'.split(' '),
  // A question with one of these is answered by yes; "is your mum in?" by no.
  aloneWords: 'sola solo solita solito cuarto habitación habitacion puerta cama auriculares'.split(' '),
  mine: 'mi mis yo me estoy soy'.split(' '),
  theirs: 'él ella ellos ellas su sus mamá mama papá papa padres abuela abuelo'.split(' '),
  place: 'calle avenida avda plaza barrio piso portal número numero cp dirección direccion'.split(' '),
} satisfies AnswerWords as AnswerWords;
