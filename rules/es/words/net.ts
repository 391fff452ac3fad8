/** Where everybody can see it. */
export default (
  'internet redes insta instagram facebook tiktok twitter youtube telegram whatsapp historias stories ' +
  'story historia muro perfil pagina web foro foros grupo grupos canal estado estados'
).split(' ');
