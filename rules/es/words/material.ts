/** What somebody holds against the child. */
export default [
  '(tu|tus|la|las|el|los|esa|esas|ese|esos|esta|estas|este|estos|una|unas|un|todas las|todos los|otra|su|sus) ..1 (foto|fotos|fotito|fotitos|video|videos|videito|videitos|imagen|imagenes|captura|capturas|pantallazo|pantallazos|screenshot|screenshots|audio|audios|grabacion|grabaciones|chat|chats|conversacion|conversaciones|mensajes|charla|llamada|pack|packs|secreto|secretos|secretito|nombre completo|clip|nota de voz|historial|desnudo|montaje|montajes)',
  'lo que (me )?(mandaste|enviaste|pasaste|mostraste|ensenaste|contaste|dijiste|confesaste|hiciste|escribiste|hicimos|hablamos|tengo|grabe|guarde|se de ti|se de vos|te grabe|se)',
  'todo lo que (me )?(mandaste|enviaste|pasaste|contaste|dijiste|tengo|se|hiciste|escribiste|hablamos)',
  'lo tuyo',
  'lo de (anoche|ayer|tu foto|tus fotos|la foto|las fotos|el video|la camara)',
  'quien eres (de verdad|realmente)',
  'como eres de verdad',
  'las (imagenes|fotos|capturas) que (me )?(has|habias) (mandado|enviado|pasado)',
  '(mensajes|fotos|videos|audios) que me (mandaste|mandabas|enviaste|enviabas|escribias|escribiste|has enviado|has mandado|pasaste)',
] satisfies string[];
