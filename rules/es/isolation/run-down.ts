import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tu|tus) ..1 (#Adult|amigas|amigos|amiga|amigo|companeras|companeros) ..1 (son|es|estan|esta) ..3 (falsas|falsos|falsa|falso|toxica|toxicos|toxicas|mala|malas|malos|injusta|injustos|exagerada|exagerados|controladora|controladores|muy estrictos|estrictos|estricta|pesados|pesada|locos|loca|egoista|egoistas|celosas|envidiosas|envidiosos|una mala influencia|basura|infantiles|crueles)',
    '(tu|tus) ..1 #Adult ..2 (exagera|exageran|te tratan mal|te trata mal|te trata|te controlan|te controla|te ahogan|te gritan|te grita|no te dejan (vivir|ser)|te mienten|no te merecen|te tienen encerrada|te castigan por nada|te prohiben todo)',
    '(tus amigas|tus amigos|ellos|ellas|esa gente) ..2 (hablan mal de ti|se rien de ti|te usan|te utilizan|no son tus amigos|no son tus amigas|te tienen envidia|no te convienen|te van a traicionar|te critican)',
    '(quieren|intentan|tratan de) (separarnos|alejarnos|separarme de ti|que nos separemos|alejarte de mi)',
  ],
  unless: ['(en el juego|sims|personaje|serie|peli) ..4'],
  confidence: 'strong',
  means: "Runs down the child's parents or friends, so that only the speaker seems to be on its side.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['tus amigas son falsas', 'tu mama exagera', 'quieren separarnos', 'tus padres son muy estrictos'],
  passes: ['tus amigos son muy buenos en el fifa', 'mi madre es una exagerada', 'esas noticias son falsas'],
};
