/** What a picture is asked for in all innocence: a thing, a pet, family, school, somebody else said it, a warning. Shared by the rules that import it. */
export default [
  '(de|del|con|a|al) (la|el|las|los|tu|tus|su|sus|mi|mis|un|una|ese|esa|ese|nuestro|nuestra|cada|otra|otro|unos)? ..1 #ThingShown',
  '#Picture ..3 #ThingShown',
  '#ThingShown ..6 #Picture',
  '#Stuff ..6',
  '..6 #Stuff',
  '(nunca|jamas|no) ..2 (mandes|envies|pases|compartas|subas|ensenes|muestres|aceptes|hagas) ..8',
  '(si (alguien|un desconocido|una persona|un extrano|te pide|te piden|te pidio)|te (pide|piden|pidio|pidieron|dice|dicen)|me (pidio|pide|pidieron|dijo|mando|piden)) ..8',
  '(mama|papa|la abuela|el abuelo|abu|tu abuela|tu abuelo|tu tia|la tia|tu madre|tu padre|mi madre|mi padre|mi mama|mi papa|la profe|el profe|la tutora|la seno|el dentista|la medica|el medico|el pediatra) ..2 (quiere|quieren|pide|dice|necesita|esta|manda|esperan|espera|va a|lo vea|lo veas) ..6',
  '(para|pa|a) (la|el|tu|mi|mis|tus|su|los|las) ..1 (abuela|abuelo|abuelos|abu|orla|anuario|carnet|dni|carne|pasaporte|trabajo|clase|mural|presentacion|periodico|revista|album|obra|entrenador|medico|dentista|pediatra|profe|tutora|equipo|torneo|ficha|inscripcion|grupo de clase|cartel|costurera|modista|talla|cole)',
  '(el|al|del|un) bebe ..6',
  '..6 (el|al|del|un) bebe',
  '(juntas|juntos|nosotras|las tres|los tres) ..6',
  '..6 (con todos|con todas|de todos|de todas|para todos|juntas|juntos|las tres|los tres|nosotras|vosotras|vosotros)',
  '(dile|decile|pidele|pedile|pregunta|preguntale) ..2 (tu|tus|su) (mama|madre|vieja|papa|padre|viejos|padres|tia|abuela) ..6',
];
