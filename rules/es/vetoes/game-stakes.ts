/** Games, shows, school: what is shown, lost or paid there is no harm. Shared by the rules that import it. */
export default [
  '#Stuff ..9',
  '..9 #Stuff',
  '#GamePlay ..8',
  '..8 #GamePlay',
  '(spoiler|spoilers|trailer|capitulo|peli|pelicula|serie|gol|golazo|meme|memes|cancion|apuesta|receta|dibujo|edit|coreo|coreografia|cosplay|maqueta|trabajo de|presentacion|deberes|tarea|tareas|apuntes|examen|notas|boletin|sorpresa|pinata|pastel|tarta|torta|cumple|cumpleanos|fiesta|viaje|excursion|graduacion|concierto|festival|partido|torneo|campeonato|boda|perro|perrito|gato|gatito|bebe|penalti|liga|maquillaje del halloween|obra de teatro|teatro|ensayo|menu|helado|pizza|la cena|tu dibujo) ..9',
  '..9 (spoiler|spoilers|trailer|capitulo|peli|pelicula|serie|gol|golazo|meme|memes|cancion|apuesta|receta|dibujo|edit|coreo|coreografia|cosplay|maqueta|trabajo de|presentacion|deberes|tarea|tareas|apuntes|examen|notas|boletin|sorpresa|pinata|pastel|tarta|torta|cumple|cumpleanos|fiesta|viaje|excursion|graduacion|concierto|festival|partido|torneo|campeonato|boda|perro|perrito|gato|gatito|bebe|penalti|liga|obra de teatro|teatro|ensayo|menu|helado|pizza|la cena|tu dibujo)',
  '(si (alguien|un desconocido|una persona)|nunca|jamas|te (dicen|pide|piden|pidio|amenaza|amenazan)) ..8',
  '(foto|fotos|video|videos|captura|capturas|imagenes) (del|de la|de los|de las|de mi|de nuestro|de nuestra|de cuando|de ayer|de todos) !(chat|chats|conversacion|llamada|videollamada|ducha|camara|charla|otra|otro|bano|cama)',
  '(me|le|nos|les|te) (dijo|dijeron|amenazo|amenazaron|decia|dijiste) ..6',
];
