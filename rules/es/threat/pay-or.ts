import type { Examples, Rule } from '../../../lib/engine/rule';
import gameStakes from '../vetoes/game-stakes';

export default {
  match: [
    '(#PayMe) ..9 (o|si no) ..4 (#PubNow|#PubThey)',
    '(#PayMe) ..9 (o|si no|y) ..4 (borro|lo borro|las borro|la borro|elimino|te dejo en paz|no (#Mine)? ..1 #PubNow|nadie (ve|se entera|sabe|vera))',
    '(#PayMe) ..6 (para que|y asi|a cambio de que|por mi silencio|por no|para no|y no) ..6',
    '(quiero|necesito|cuesta|vale|son|me debes) ..3 (#Money|#Number|dinero|plata) ..6 (por (mi silencio|borrar|borrarlo|borrarlas|no)|para (borrar|borrarlo|borrarlas|que no|no)|o (#Mine)? ..1 (#PubNow|#PubThey)|y (borro|las borro|lo borro|la borro|me olvido))',
    '(borro|elimino|las borro|lo borro|la borro) ..4 (si|cuando|por) ..2 (me (mandas|pagas|das|envias|haces|pasas|mandes|pagues|des|envies|hagas|pases|hayas|has|obedeces)|pagas|#Money|mandas)',
    '(mi silencio|mi discrecion) (vale|cuesta|tiene precio)',
  ],
  unless: [
    ...gameStakes,
    '(#PayMe) ..4 (entrada|entradas|cena|pizza|camiseta|regalo comun|regalo de|bus|excursion|bocata|helado) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: "Wants money or something of worth, or something of the child's will come out.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'pagame 50 euros o las publico',
    'mandame plata y borro el video',
    '100 pesos por mi silencio no, quiero 200 por borrarlas',
    'las borro si me pagas',
  ],
  passes: [
    'pagame la pizza o no te invito mas',
    'mandame el dinero de la entrada y te la compro',
    'necesito 20 euros para el regalo de la profe',
  ],
};
