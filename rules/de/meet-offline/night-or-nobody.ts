import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(triff|treffen|treff|komm|kommst|treffpunkt|raus) ..5 (nachts|mitternacht|in der nacht|mitten in der nacht)',
    '(#Clock|#Number uhr|heute abend|mitternacht) ..5 allein ..1',
    '(treffen|treff|triff|sehen|komm|kommst|park|see|mühle|wald) ..9 (kommt|ist|sieht|stört|läuft) ..5 (niemand|keiner)',
    '(wo|da|dort) ..2 (niemand|keiner) ..2 (sieht|ist|vorbeikommt|stört|hinkommt) ..6 (treffen|treff|triff|komm|sehen|warte)',
  ],
  unless: [
    ...meetFine,
    ...quoted,
    '(ich|bin|bist|war|sind|kommst du|nach hause|heim) ..2 (um)? ..3 (allein|nachts)',
    '(nach hause|heim) ..2',
    '(niemand|keiner) ..2 (zuhause|online|im discord|on|da außer|krank)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants to meet at night, or where and when nobody else is about.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['triff mich um mitternacht', 'um 23 uhr allein', 'wir treffen uns am see da sieht uns keiner'],
  passes: [
    'ich bin um 5 uhr allein zuhause',
    'wann kommst du nachts nach hause',
    'wir treffen uns in der lobby da ist keiner',
  ],
};
