import type { Examples, Rule } from '../../../lib/engine/rule';
import gameStakes from '../vetoes/game-stakes';

export default {
  match: [
    '(se|ya se|sabemos|averigue|descubri|encontre|conozco|he encontrado|he averiguado|tengo|ya tengo|consegui|saque) ..1 (#KnowWhere) ..9',
    '(no sabes|imaginate|cuidado) ..3 (lo que|que) ..2 (puedo|podria|soy capaz de) ..1 (hacer|hacerte)',
    '(me|te) (resulto|fue) facil ..4 (encontrar|averiguar|sacar) ..3 (#KnowWhere|tu)',
  ],
  unless: [
    ...gameStakes,
    'ip (del|de) ..2',
    'no (se|sabemos|sabia|tengo|encontre) ..4',
    '(ya se|se|sabemos) ..2 donde (estas|vas|juegas) (equivocandote|fallando|tu fallo|el error)',
    '(tengo|ya tengo) ..3 (direccion|numero) ..6 (enviar|mandar|pedido|paquete|cumple|fiesta|recoger|regalo)',
    '(para|y) ..1 (llevarte|dejarte|mandarte|recogerte|ir a tu cumple|pasar a dejar) ..4',
    '(mi|nuestra) (prima|primo|hermana|hermano|vecina|amiga) ..9',
    '..9 (mi|nuestra) (prima|primo|hermana|hermano|vecina|amiga|tia)',
  ],
  confidence: 'strong',
  bright: true,
  means: 'Says to know where the child lives or learns, as something to be afraid of.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['se donde vives', 'ya se a que cole vas asi que no juegues conmigo', 'averigue tu direccion'],
  passes: [
    'no se donde vives, me pasas la ubicacion del cumple?',
    'ya se a que cole vas, mi prima estudia ahi',
    'se donde vive el boss de este nivel',
  ],
};
