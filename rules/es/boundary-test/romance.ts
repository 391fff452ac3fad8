import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tienes|tenes|has tenido|tuviste|ya tienes|no tienes) ..1 (novio|novia|pareja|crush|enamorado|enamorada|pretendientes|noviecito|noviecita)',
    '(has|alguna vez|ya|nunca has) ..2 (besado|besaste|dado un beso|diste un beso|dado besos|tenido novio|tenido novia|enamorado)',
    '(quieres|queres|te gustaria|serias|podrias) ..1 (ser|que seamos|salir conmigo|ser mi) ..1 (mi )?(novia|novio|pareja|novios|chica|conmigo)',
    '(saldrias|estarias|te casarias|te irias|andarias) ..1 (conmigo|con alguien (mayor|mas grande|como yo)|con uno como yo)',
    'te gustan ..1 (mayores|grandes|los mayores|maduros|los chicos mayores|los hombres|mas grandes|las chicas|los chicos)',
    '(te gusto|te parezco (guapo|atractivo|lindo)|que piensas de mi|sientes algo por mi|me quieres|te gustaria besarme|me besarias|te besaria|te daria un beso|te comeria a besos|besarte|un besito|muero por besarte)',
    '(eres|sos) (soltera|soltero|virgen|celosa|carinosa|timida conmigo|timido conmigo|cariñosa|coqueta|atrevida)',
  ],
  unless: [
    '(tu|la|el|mi) (hermana|hermano|prima|primo|madre|padre|profe|personaje) ..5',
    '(mama|abuela|tia) ..3 (un besito|besito)',
    'te gustan ..2 (juegos|los gatos|los perros|las pelis|las mates)',
    'un besito (a|para|de) (tu|la|mama|abuela|todos)',
  ],
  confidence: 'strong',
  means: 'Asks the child about love, kissing or being a couple.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tienes novio?', 'has besado a alguien?', 'saldrias conmigo?', 'te gustan mayores?'],
  passes: [
    'mi hermana tiene novio',
    'te gustan los juegos de terror?',
    'tienes los deberes?',
    'un besito para tu madre',
  ],
};
