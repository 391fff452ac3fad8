import type { AnswerWords } from '../../lib/engine/rule';

/** How short answers to a question look, in small letters (see rules/en/answers.ts). With and without accents. */
export default {
  yes: 'si sí sip sep sipi simon simón claro obvio obvi vale bueno siempre ya ajá aja sii siii siip dale casi seguro sale oki exacto'.split(
    ' ',
  ),
  no: 'no nop nope nel nah nadie ninguno ninguna nunca na nada ni tampoco jamas jamás'.split(' '),
  refusing: 'no nunca secreto privado paso porque porqué xq nada adivina nose ns prefiero mejor idk'.split(' '),
  talk: (
    'el la los las lo un una unos unas al del a de en con por para pa sin sobre y e o u ni pero porque pues que q k qué quien quién donde dónde dnd ' +
    'cuando cuándo como cómo cual cuál cuanto cuánto xq pq por xfa porfa si sí no nop nah tambien también tb tmb tampoco ya aun aún todavia todavía ' +
    'ahora ahorita luego despues después antes hoy mañana manana ayer noche tarde siempre nunca aqui aquí aca acá ahi ahí alli allí alla allá yo me mi mis ' +
    'mio mío conmigo tu tú te ti tus vos contigo usted el él ella ellos ellas se su sus nos nosotros le les eso esto ese esa este esta estos estas ' +
    'soy eres sos es somos son era fue estoy estas estás esta está estamos estan están estaba toy ta tas hay tengo tienes tenes tiene tenemos quiero quieres ' +
    'queres kiero puedo puedes puede voy vas va vamos vale dale ok okey oki bueno bien bn mal mejor peor muy mucho muchos poco algo nada todo todos otra ' +
    'otro mas más menos solo tan hace hacer haces hago dice digo dijo sabes se sé nose creo verdad vdd mira oye eh ey uy ay ah em hola holi buenas adios adiós ' +
    'chao bye gracias grax perdon perdón jaja jajaja jajaj jeje xd jsjs wey tio tía tia bro che boludo amor amigo amiga igual claro obvio cosa gente dia día ' +
    'clase cole casa jugar juego gusta tengo espera secreto privado viejo raro normal genial guay chido copado re super'
  ).split(' '),
  ages: 'cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis dieciséis diecisiete'.split(' '),
  ageEndings: [],
  schoolYears: [],
  ageWords: 'menos mas más menor mayor adolescente primaria secundaria eso'.split(' '),
  alone: 'sola solo solita solito nadie yo'.split(' '),
  away: (
    'fuera trabajo trabajando curro currando laburo laburando chambeando durmiendo dormidos dormida dormido ocupada ocupado salieron salio salió ' +
    'compras viaje fueron super oficina noche turno'
  ).split(' '),
  // A question with one of these is answered by yes; "is your mum in?" by no.
  aloneWords:
    'sola solo solita solito cuarto habitación habitacion pieza recámara recamara puerta cama auriculares audifonos cascos privado'.split(
      ' ',
    ),
  mine: 'mi mis mio mío mia mía yo me estoy toy soy conmigo nos nuestra nuestro'.split(' '),
  theirs: (
    'él ella ellos ellas su sus suyo mamá mama papá papa padres papas papás madre padre viejos vieja viejo hermana hermano abuela abuelo tía tio tío ' +
    'amiga amigo profe'
  ).split(' '),
  place: (
    'calle c/ avenida avda av plaza plz barrio colonia col piso portal escalera depto departamento número numero nº cp código codigo postal dirección ' +
    'direccion urbanización urbanizacion bloque manzana mz lote esquina ubicación ubicacion ubi'
  ).split(' '),
} satisfies AnswerWords as AnswerWords;
