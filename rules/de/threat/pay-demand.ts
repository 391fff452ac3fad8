import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(zahl|überweis|schick|send) ..3 (mir)? ..2 (#Cash) (jetzt|sofort|bis|heute|innerhalb)',
    '(ich will|ich krieg|gib mir) ..2 (#Cash) (von dir|sofort|jetzt|bis)',
    'wo (bleibt|ist) ..1 (mein geld|das geld|die kohle|die paysafe|die zahlung)',
  ],
  unless: [...quoted, '(pizza|döner|kino|eis|essen|trikot|klassenkasse|ticket|karte|rechnung|versand) ..9'],
  confidence: 'strong',
  means: 'Demands money at once from somebody who owes nothing.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['überweis mir 50 euro sofort', 'ich will 200€ von dir', 'wo bleibt das geld'],
  passes: ['schick mir das geld fürs kino, 9 euro', 'wo ist mein geldbeutel', 'gib mir deine matheblätter sofort'],
};
