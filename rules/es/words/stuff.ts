/** Things of school, play, kitchen and holidays, which make a sentence about them harmless. */
export default (
  'tarea tareas deberes apuntes ejercicio ejercicios pizarra pizarron cuaderno maqueta receta perro ' +
  'perrito perra perrita gato gatito gata gatita hamster conejo tortuga inventario pokemon pokedex ' +
  'carta cartas cromo cromos mazo bici bicicleta zapatillas pizza paella tarta torta pastel bizcocho ' +
  'galletas huevos croquetas tortilla sopa dibujo dibujos poster gol goles concierto excursion boda ' +
  'bautizo comunion graduacion fiesta cumple cumpleanos atardecer planta plantas cachorros bateria ' +
  'teclado trofeo medalla granja castillo avatar personaje meme memes texturas sticker stickers ' +
  'carnaval disfraz concurso expo exposicion feria kermes rifa examen examenes partitura coreo ' +
  'coreografia cosplay biblioteca credencial dentista pediatra campamento taller resultado notas ' +
  'boletin paseo museo zoo escayola caries pinata villancico funcion festival ensayo ajedrez banquillo ' +
  'entrenador marcador porteria arco uniformes dorsal tablet impresora'
).split(' ');
