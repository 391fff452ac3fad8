import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'te (vas a|vais a) arrepentir',
    '(se|ya se) donde (vives|estudias|vive tu familia)',
    '(haz|hazlo|haces) lo que (te )?..1 digo ..3 (o|si no)',
    '(paga|pagame|deposita|transfiere) ..4 (o|si no) ..4 #PublishNow',
  ],
  unless: ['no se donde (vives|estudias)', '(juego|partida|duelo|ranked) ..4 arrepentir'],
  confidence: 'certain',
  bright: true,
  means: 'Threatens the child with what will happen, or says to know where the child lives.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['te vas a arrepentir', 'se donde vives', 'haz lo que te digo o ya veras'],
  passes: [
    'me voy a arrepentir de comer tanto',
    'no se donde vives, me pasas la ubicacion del cumple?',
    'haz lo que dice la profe',
  ],
};
