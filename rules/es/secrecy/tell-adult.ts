import type { Examples, Rule } from '../../../lib/engine/rule';
import secretHarmless from '../vetoes/secret-harmless';

export default {
  match: [
    '(no|ni|nunca|jamas|nada de|sin|evita|tampoco|nadie) (me|le|les|se|se lo|se la|se las|lo|la|vayas a|vas a|quiero que|hace falta que|tienes que|hay que|necesitas|te pongas a|se te ocurra)? ..1 (le|les|se lo)? #TellNot ..5 (a|con|al|ante|delante de) (#Folk)',
    '(ni|no) (se te ocurra|vayas a|vaya a|le vaya a|quiero que|puedes|podes|debes|tienes que|deberias|es bueno|conviene|hace falta|es necesario) ..2 #TellNot ..7 (#Folk|nadie)',
    '(a|con) (#Folk) (no|ni) ..2 #TellNot',
    '(a|con) (#Folk) ..1 (ni|no) ..1 (una palabra|palabra|mu|pio|media|nada)',
    '(ni (una|media) (palabra|silaba)|ni mu|ni pio) ..2 (a|con|de esto a) (#Folk|nadie)',
    '(no|ni) (me|le|les|se lo|lo|la)? ..1 #TellNot ..3 (#Ours)',
    '(no|ni) (se lo|se la|le|les|lo|se las|le vayas a|les vayas a|se lo vayas a)? ..1 #TellNot ..3 a nadie',
    '(no)? ..1 hables con nadie ..2 (de|sobre) (#Ours|esto)',
    'que no (se|lo|la|te|nos|le)? ..1 (entere|enteren|sepa|sepan|vea|vean|lea|lean|pille|pillen|cache|cachen|descubra|descubran|note|noten|oiga|oigan|digas) ..3 (#Folk)',
    '(que|para que|pa que|asi) ..1 (#Folk|nadie) ..1 no ..1 (se)? ..1 (entere|enteren|sepa|sepan|vea|vean|lea|lean|pille|pillen|descubra|descubran|sospeche|sospechen|note|noten|nos vea|entera|enteran)',
    '(#Folk) ..1 no ..1 (tiene|tienen|debe|deben|puede|pueden|hace|hacen|necesita|necesitan|deberia|deberian|van|va|tendria|tendrian|quiero que) ..3 (saber|saberlo|enterarse|enterar|enteren|enteren|ver|verlo|sepan|sepa|leer|conocer|entere|falta|por que)',
    '(nadie|ni #Adult|ninguno) ..1 (tiene que|puede|debe|deberia|va a|tendria que|tiene por que|necesita) (saber|saberlo|enterarse|enterar|ver|verlo|leer|leerlo) ..4',
    '(que )?nadie (se entere|sepa|lo sepa|se enterara|sepa de|nos descubra|nos pille) ..2 (#Ours|esto|eso|$)',
    '(mejor|prefiero|seria mejor|conviene|es mejor|quiero|necesito) ..2 que (#Folk|nadie) ..2 no ..2 (sepa|sepan|entere|enteren|vea|vean|lea|lean)',
    '(#Folk) ..2 (no) ..1 (saben|sabe|entienden|entenderian|entenderia|van a entender|va a entender|entiende|lo entenderian) ..4 (lo nuestro|esto|de lo nuestro|de mi|que hablamos|asi que) ..4',
    '(si|como|cuando) ..2 (#Folk) ..1 (se enteran|se entera|lo sabe|lo saben|lo ve|lo ven|sabe|saben|descubre|descubren|nos pilla|nos pillan|lee|leen|se enterara|se enteraran|supiera|supieran|se da cuenta|se dan cuenta|ve|ven) ..7 (me (matan|meten|denuncian|va|arrestan|bloquean|echan|metes)|nos (matan|separan|separa|prohiben|prohibe|quitan)|te (quitan|quita|castigan|castiga|sacan|saca|matan|mata|prohiben|regana|rinen)|se (acaba|acabo|termina|enojan|enfadan|arma)|no (podremos|vamos a poder|nos dejan|hablamos mas|me dejan)|carcel|problemas|preso|adios|lio)',
    '(#Swear) ..4 (no|ni|nunca|jamas) ..3 (#TellNot|a decir|a contar)',
    '(es|sera|seria|tiene que ser|que sea|guardalo como|mantenlo en|mantengamoslo en|esto es) ..1 (un|nuestro|en)? ..1 (secreto|secretito) ..4 (#Folk|no le|no les|nadie|a tus|de tus|entre)',
    '(lejos de|ocultalo a|ocultaselo a|escondeselo a|escondelo de|a espaldas de|callate delante de|miente a|mientele a|mienteles a) (#Folk)',
    '(y|pero|eh|ok|vale) no (le|les|se lo|lo) (dice|cuenta|comenta|habla) ..3 a (nadie|#Folk)',
    'no se (cuenta|dice|habla|comenta|explica) ..3 (en (tu )?casa|fuera de aqui|a nadie|a (#Folk))',
  ],
  unless: [
    ...secretHarmless,
    '(dile|diles|cuentale|cuentaselo|habla con|cuentalo|avisa a|pide ayuda) ..9',
    '..9 (si te sientes mal|pide ayuda|cuentaselo|diselo|cuentalo|decirselo a un adulto)',
    'que no (se entere|se enteren) ..2 (profe|abuela) ..4 (no)? hice ..3',
    'no (me )?(digas|diga|cuentes) (que|nada|mas) (no|ya|tu|vas|te|mas|es|eso|tonterias|spoilers|cuando) ..4',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to keep something from a grown-up who could help.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'no le digas a tu mama',
    'no se lo cuentes a nadie ok',
    'q no se enteren tus papas',
    'tus padres no tienen que saberlo',
    'no le cuentes nada a tu madre de esto',
    'a tus viejos ni una palabra',
    'si tu padre se entera nos separa',
  ],
  passes: [
    'no le digas a tu mama que es una fiesta sorpresa',
    'no le dije nada a tu hermano',
    'dile a tu mama que la cena esta lista',
    'no le cuentes a nadie lo del regalo de ana',
    'no le digas a tu hermano el final de la serie',
    'si te piden que no le digas a tus padres, diselo',
  ],
};
