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
    '(no|ni) (se lo|se la|le|les|lo|se las|le vayas a|les vayas a|se lo vayas a)? ..1 #TellNot (esto|eso|nada|nada de (esto|eso)|este (chat|mensaje)|de (esto|mi|nosotros)|(#Ours))? a nadie',
    '(no)? ..1 hables con nadie ..2 (de|sobre) (#Ours|esto)',
    '(#Swear) ..4 (no|ni|nunca|jamas) ..3 (#TellNot|a decir|a contar)',
    '(es|sera|seria|tiene que ser|que sea|guardalo como|mantenlo en|mantengamoslo en|esto es) ..1 (un|nuestro|en)? ..1 (secreto|secretito) ..4 (#Folk|no le|no les|nadie|a tus|de tus|entre)',
    '(lejos de|ocultalo a|ocultaselo a|escondeselo a|escondelo de|a espaldas de|callate delante de|miente a|mientele a|mienteles a) (#Folk)',
    '(y|pero|eh|ok|vale) no (le|les|se lo|lo) (dice|cuenta|comenta|habla) ..3 a (nadie|#Folk)',
    'no se (cuenta|dice|habla|comenta|explica) ..3 (en (tu )?casa|fuera de aqui|a nadie|a (#Folk))',
    '(lo nuestro|esto|eso|lo que (hablamos|hacemos)) no es (para|pa) (que|contar|contarlo|contarselo|nadie|andar)',
    '(al|a la|con el|con la) (profe|profesora|profesor|tutora|tutor|psicologa|orientadora|director|directora|monitor|entrenador) ni ..1 (mu|pio|palabra|media)',
    'no se (lo|la|las|los) (vas|vayas) a (soltar|decir|contar|rajar|chivar|ensenar|mostrar) ..4',
  ],
  unless: [
    ...secretHarmless,
    'no (queria|quise|pude|puedo|quiero|pienso|sabia|supe|debi|tenia que|he podido) #TellNot ..6',
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
    'no le cuentes nada a tu madre de esto',
    'a tus viejos ni una palabra',
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
