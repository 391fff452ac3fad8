import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(soy|trabajo (como|de|en|para)|somos|trabajo con|llevo) ..2 (cazatalentos|agente|agencia|fotografo|fotografa|moderador|moderadora|admin|administrador|staff|soporte|roblox|fortnite|epic games|youtuber|streamer|influencer|tiktoker|entrenador|ojeador|psicologo|psicologa|profesor|profe|medico|policia|productor|representante|director de casting|desarrollador|dev|modelo|manager|creador)',
    '(buscamos|busco|estoy buscando|se busca|necesitamos) ..3 (modelos|modelo|chicas|chicos|actrices|talentos|ninas|ninos|actores|moderadores) ..6',
    '(podrias|puedes|serias|deberias|vales para) ..1 (ser|hacer|salir) ..2 (modelo|famosa|famoso|actriz|influencer|en mis videos|en mi canal|anuncios)',
    '(verificado|verificada|cuenta oficial|del equipo oficial) ..3',
    '(conozco|soy amigo de|soy amiga de|soy primo de|soy prima de) ..1 (a )?(tu|tus) ..1 (#Adult|amiga|amigo|prima|primo|clase|cole)',
  ],
  unless: [
    '(el|la|un|una|los|mi|tu|nuestro) (moderador|admin|entrenador|profe|profesor|youtuber|streamer|policia|medico) ..5',
    '(soy|llevo) ..4 (en el juego|en la obra|personaje|main|del server rol|tu profe|tu tutor|tu entrenador|el profe|la profe)',
  ],
  confidence: 'fair',
  means: 'Claims a role that makes the child trust: staff, scout, famous, teacher.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['soy cazatalentos', 'soy del staff de roblox', 'podrias ser modelo', 'conozco a tu hermana'],
  passes: ['el moderador me expulso', 'soy tu profe de mates, entrega manana', 'mi tio es policia'],
};
