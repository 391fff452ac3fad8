import type { Examples, Rule } from '../../../lib/engine/rule';
import aloneFine from '../vetoes/alone-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '^ (du|na|und|ok|noch|grad|ganz|jetzt|endlich)? (du)? (allein|sturmfrei|ungestört) ..4 (kamera|cam|call|ruf|zeig|schick|foto|bild|selfie|komm vorbei|video|film|vc|facetime|tür zu)',
    '#Adult ..1 (schläft|schlafen|weg|arbeiten|pennt|pennen|nicht da|aus|arbeit|fort|nachtschicht) ..4 (kamera|call|ruf|zeig|schick|foto|bild|selfie|komm|video|film|vc|facetime|vorbei|treffen|raus)',
    '(wer|jemand|kann wer|kann jemand) ..4 (hören|sehen|hört|sieht|mithören|zuhören|zuschauen) ..5 (#AloneThen|beschreib|sag mir|red)',
    'wo ..1 (sie|dich|uns|die) ..2 (niemand|keiner|nicht) ..1 (hört|hören|sieht|stört|sehen|hören kann) ..5 (ruf|anrufen|call|kamera|schick|zeig|video|film|red|melde)',
    '(alle|alle anderen|deine leute|dein leute|deine familie|familie) ..3 (weg|auf der hochzeit|in der kirche|in der moschee|im urlaub|arbeiten|schlafen|im bett|aus dem haus|beim einkaufen|unterwegs|moschee|hochzeit|gottesdienst|nicht da) ..9 (vorbei|vorbeikommen|vorbeischauen|komm|komme|kamera|ruf|video|zeig|besuch|nur du|allein)',
    '(nur du|bist nur du|ist nur du) ..2 (da|zuhause|daheim|im haus) ..7 (komm|vorbei|vorbeikommen|kamera|call|ruf|zeig|besuch|schick)',
  ],
  unless: [
    ...aloneFine,
    ...quoted,
    '(oma|opa|tante|suppe|grillen|essen|kuchen|schade|bei uns|zu uns|sagt mein|meine mutter|meine mama|mein mom|mein vater) ..9',
    '..9 (suppe|grillen|kuchen|oma kommt|zu uns|sagt mein mom|sagt mein mama|meine mutter bringt|muttertag|frühstück|überraschung|geschenk)',
  ],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['game', 'safety-purpose'],
  means: 'Asks in few words whether the child is alone or the parents are away, and at once wants something.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'allein? gut. kamera.',
    'mama schläft? dann schick was',
    'wer kann dich grad hören? keiner? dann flüster mir was du anhast',
    ['deine leute sind weg? dann ist nur du da, ich komm vorbei', 'alle weg? dann komm ich vorbei'],
  ],
  passes: [
    'allein? schade. komm zu uns zum grillen',
    'mama schläft? dann leise die überraschung fürs frühstück',
    'alle weg auf der map? dann komm ich in die base',
  ],
};
