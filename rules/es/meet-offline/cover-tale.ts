import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(di|dile|diles|digas|decile|deciles|decis|dices|deci|decirle|decirles|inventa|inventate|inventale|jura|avisa|cuentales|miente|mienteles) ..4 (que|q) ..1 (vas|te vas|estas|estaras|te quedas|vienes|duermes|sales|te quedas a dormir|quedas|tienes|ibas|tenes|quedaste) ..2 (a|con|en|de|donde) ..3 (casa|dormir|estudiar|amiga|amigo|prima|primo|biblioteca|entreno|cine|companera|companero|hermana|clase|cumple|academia|trabajo|grupo|fiesta|ensayo|cole|escuela|laura|sofia|ana|lucia|maria|centro|futbol|ingles)',
    '(di|dile|diles|decile|deciles|deci|inventa|inventate|invéntate|diras|dices|puedes decir|puedes decirles|podes decir) ..3 (que|una excusa|una mentira|cualquier cosa|algo) ..6 (y (ven|vente|vienes|nos vemos|quedamos|te recojo|paso por|sales|salis|venis|nos juntamos|te escapas)|asi (nos|quedamos|vienes|podemos|te)|para (vernos|vernos|quedar|venir|salir|que nos|juntarnos))',
    '(si te )?..1 (pregunta|preguntan) ..6 (vas|estas|estabas|fuiste|quedaste|venis|dormis) (a|con|en) ..2 (amiga|amigo|prima|primo|companera|biblioteca|casa)',
    '(tu|tus) (coartada|excusa) ..6 (amiga|prima|biblioteca|cine|es que|estudiar|es)',
    '(di|dile|diles|decile|deciles|deci) ..3 (que) ..9 y (ven|vente|vienes|nos vemos|quedamos|veni|me ves|sal|te recojo|paso por ti)',
    '(vamos|llevo|playa|finde|viaje|fin de semana|escapada|me) ..9 (dile|di|diles|decile|deciles) ..4 que (es|era|hay|tienes) ..2 (campamento|excursion|retiro|torneo|viaje|actividad|cumple|clase|ensayo|trabajo)',
    '(#Folk) (les|le) (decis|dices|digas|dice|diga|dijeras) que ..1 (estas|vas|te quedas|fuiste|venis|dormis|duermes|sales|ibas) ..2',
  ],
  unless: [
    '(mi|tu) (madre|mama|vieja) ..3 (hablo|sabe|hablado|habla|llamo|llama)',
    '..6 (soy (mama|papa|tu madre)|que te (lleve|recoja|traiga)|con (mi|tu) (madre|mama|tia|padre))',
    '(nunca|jamas|si (alguien|te)|te (pide|piden|dice|dicen)) ..8',
    '(dile|diles|decile|di) ..6 (la verdad|conmigo|conmigo y con|a nosotros|con nosotros)',
    '(dile|diles|decile) a (el|ella|ellos|los|la) ..2 (profe|amiga|equipo|grupo)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child what to say at home so that a meeting stays hidden.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dile a tu mama que vas a casa de una amiga',
    'di que te quedas a estudiar con laura',
    'inventate una excusa y nos vemos a las 5',
  ],
  passes: [
    'dile a tu mama que vienes con nosotros y con mi tia',
    'diles la verdad, que vas conmigo',
    'dile que la cena esta lista',
  ],
};
