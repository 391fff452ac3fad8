/** What else a picture is asked of. */
export default (
  'tarea tareas deberes apuntes ejercicio ejercicios libro pagina paginas pizarra pizarron cuaderno ' +
  'examen proyecto maqueta mates horario menu receta perro perrito perra perrita gato gatito gata ' +
  'gatita hamster conejo tortuga mascota setup base build skin skins inventario mapa captura partida ' +
  'nivel pokemon carta cartas cromo cromos ticket entrada entradas boleto factura pedido error pantalla ' +
  'tatuaje bici bicicleta moto zapatillas zapas tenis comida pizza paella tarta torta pastel dibujo ' +
  'dibujos obra poster cartel equipo partido gol concierto viaje excursion boda bautizo comunion ' +
  'graduacion orla fiesta cumple cumpleanos paisaje playa montana atardecer luna nieve arbol planta ' +
  'grupo clase camada cachorros cachorrito casa cocina bateria teclado pc disfraz cancha trofeo medalla ' +
  'anuncio folleto dni pasaporte documento firma mochila grupal nuestra nuestras juntas juntos abuela ' +
  'abuelo abuelos primos primitos hermanito hermanita sobrino sobrina crio perritos gatitos papel bote ' +
  'caja talla etiqueta herida granja castillo avatar personaje coche carro auto portero meme memes ' +
  'profe'
).split(' ');
