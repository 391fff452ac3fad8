import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(si|cuando|por si) ..2 (te|nos|le|me|alguien|#Folk|os)? ..2 #Ask ..7 #Say ..2 (que )?..1 (soy|eres|somos|no (sabes|conoces|me|hay|nos)|era|eras|una (amiga|companera|prima|del|de)|un (amigo|primo|companero|del|de)|fue|lo (ganaste|encontraste|compraste)|te lo (dio|regalo|presto)|estabas|hablas|hablabas|estas con|ahorraste|ganaste|es (de|un|una|tu))',
    '(si|cuando|por si) ..2 (te|alguien|#Folk)? ..2 #Ask ..6 (soy|somos|estabamos|estuvimos|hemos estado|nos (conocimos|conocemos) en|no (me|nos|sabes|hay|existo)|yo no existo|no me conoces|no hablas|estas con|hablabas con|estabas con|haces que)',
    '(di|dile|diles|decile|deciles|digas|dices|deci|decis|haz creer|diras|podes decir|puedes decir) ..2 (#Folk)? ..1 (que|q) (soy|eres mi|somos|yo soy|es de parte|me llamo|fue|lo ganaste|te lo encontraste|te lo regalo una|te lo dio una|lo compraste|ahorraste|lo encontraste|estas hablando|hablas con|estabas hablando|hablabas con|es un|es una|te llama una|no (sabes|me conoces|hablas)) ..3',
    '(delante|enfrente) de (#Folk) ..4 (soy|no me|haz|finge|disimula|llamame|como si)',
    '(finge|fingi|haz como|hace como|hacete|hazte|disimula|actua como) ..2 (que|si)? ..1 no (me conoces|nos conocemos|sabes quien soy|me conocieras|hablas|pasa nada)',
    '(nunca|no) (me|nos) (conoces|conocemos|hablaste|viste|hemos hablado|has visto|hablamos|escribimos) ..4 (si|ok|vale|de acuerdo|para|entendido|estamos|eh)',
    '(inventa|inventate|invéntate|inventale|inventales) ..2 (algo|excusa|historia|que|cualquier cosa|un nombre) ..6 (#Folk|pregunta|preguntan|alguien|para que|y|si)',
    '(para|pa|ante) (#Folk) ..2 (no existo|no existe|no nos conocemos|soy (un|una|tu|tia|solo))',
  ],
  unless: [
    '(pregunta|preguntan|preguntas) ..6 (soy (yo|el que|la que|tu madre|mama)|estoy (en|fuera|con|de camino)|llego|voy tarde|me encuentro|estoy mala|que llego)',
    '(di|dile|diles) que (soy yo|somos nosotros|es (tarde|hora|la hora|para|verdad|un placer|un regalo|una sorpresa|el|la|muy|mi|su|broma))',
    '#Ask ..5 (mi|tu) (primo|prima|hermano) ..4 estoy',
    '(examen|profe pregunta|si pregunta el profe|portero|socio|guardia|puerta|taquilla|en la entrada|secretaria|recepcion|cajera) ..9',
    '..9 (examen|taquilla|recepcion|secretaria|reserva|entrada|portero|cumple|impostor)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child what to answer, so that nobody learns who the speaker is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'si te preguntan di que soy tu primo',
    'dile a tu mama que soy de tu clase',
    'si tu padre ve el regalo, di que lo ganaste',
    'haz como que no me conoces',
  ],
  passes: [
    'si preguntan di que estoy en el dentista',
    'dile que soy yo, que abra',
    'si te pregunta el profe di que es la b',
    'si preguntan en taquilla di que es la reserva de ana',
  ],
};
