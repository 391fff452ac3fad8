/** What was written. */
export default (
  'chat chats conversacion conversaciones conver mensaje mensajes historial charla charlas whatsapp dm ' +
  'dms privado texto textos rastro rastros telegram'
).split(' ');
