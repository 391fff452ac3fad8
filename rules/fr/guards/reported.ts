import type { Guard } from '../../../lib/engine/rule';

/** Somebody else said it, and the speaker passes it on. "Ta mère a dit" is left alone: that is how a pick-up is made to sound allowed. */
export default {
  match: [
    '(il|elle|ils|elles|on) (me|lui|leur|nous)? (a|ont|avait)? ..1 (dit|dis|demande|ecris|repete|sort|sors|fait|fais|envoie|raconte) (que|de|si)?',
    '(ma|mon|notre|la|le|sa|son|un|une|les|des) ..1 (mere|pere|parent|soeur|frere|ami|prof|mec|meuf|type|fille|garcon|cousin|cousine|inconnu|personne) ..2 (dit|dis|demande|ecris|fait|envoie|raconte|etait)',
    '(il|elle|ils|elles|on) (me|lui|leur|nous) (a|ont|avait|avaient)',
    '(il|elle|ils|elles) (a|ont|avait|avaient|disait|disaient)',
    'je (lui|leur) (ai)? ..1 (dit|dis|demande|repete|reponds)',
    '(ca disait|ca dis que|y a ecris|c est ecris)',
  ],
  reach: 'before',
  factor: 0.2,
  spares: ['self-refusal', 'self-distress', 'self-disclosure', 'isolation'],
  means: 'Someone else said it; the speaker only tells of it.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: "elle m'a dit dis rien à ta mère" },
    { kind: 'platform-move', text: 'un mec chelou a dit ajoute moi sur snap' },
    { kind: 'age-probe', text: "il m'a demandé t'as quel âge" },
  ],
  leaves: [
    { kind: 'secrecy', text: 'dis rien à ta mère' },
    { kind: 'platform-move', text: "je t'ai dit ajoute moi sur snap" },
  ],
};
