import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureThing from '../vetoes/picture-thing';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(#Picture|kamera|film|filmst|knips|fotografier) ..5 (dein gesicht|dein ganzes|dein #Body|deinem gesicht|deinem #Body|im bett|aus dem bett|ausm bett|aus dein bett|im schlafanzug|im bikini|in sportkleidung|im badeanzug|in unterwäsche|unter der decke|in der wanne|in der dusche|unter der dusche|vorm spiegel|vor dem spiegel|im pool|aus dein zimmer|in dein zimmer|aus deinem zimmer)',
    '(dein gesicht|dein #Body|im bett|im bikini|im badeanzug|in unterwäsche|unter der decke|in der wanne|unter der dusche|vorm spiegel|vor dem spiegel|aus dein zimmer|in dein zimmer) ..5 (foto|selfie|kamera|bild|schick|film|video|knips) ..2',
    '(decke|shirt|pulli|oberteil|hoodie|haare|kapuze|maske) ..1 (weg|hoch|runter|aus|ausziehen|lupfen) ..4 (zeig|kamera|foto|sehen|bild|will|lass)',
    '(heb|hebst|lupf|zieh|schieb) ..3 (shirt|pulli|oberteil|hoodie|decke|rock|top) ..2 (hoch|an|weg|runter|aus) ..4',
    '(will|möchte|würd|würde|lass|darf) ..4 dein (#Body|sixpack|muskeln|beine) ..2 (sehen|checken|anschauen|angucken|begutachten|fühlen)',
    '(#Number finger|daumen|peace|zunge|zettel) ..4 (gesicht|hoch|neben) ..3 (foto|selfie|bild|kamera|schick)',
    '(ganzkörper|ganzen körper|komplett|von oben bis unten) ..2 (gesagt|gemeint|verlangt) ..5',
    '(dreh|drehen) ..2 (dich|sich) ..3 (nach hinten|nach vorne|zur seite|von hinten|rum|um) ..4',
    '(lass) ..1 dich ..2 (ansehen|anschauen|angucken|sehen|begutachten|bewundern)',
    '(du sagst|ich sag|sonst sag ich|oder ich sag) ..4 (catfish|fake) ..3',
    '(reveal) ..3 (jetzt|oder|sonst|privat)',
    '(zeig|schick|film|filmst|foto|bild|eins|video) ..4 wo (du|man dich|ich dich) ..1 (liegst|sitzt|schläfst|stehst|kniest|ganz siehst|ganz sieht|ganz sehe)',
    '(zeig|film|schick|sehen|seh|video|zuschauen) ..3 wie du ..2 (schläfst|tanzt|liegst|duschst|badest|aussiehst|umziehst|turnst|dehnst|anhast|posierst|spagat|einschläfst|anziehst|ausziehst)',
    'mehr ..3 als ..3 (gesicht|kopf|augen)',
  ],
  unless: [
    ...pictureThing,
    ...quoted,
    '(stinktier|hunde|katzen) gesicht',
    '(lass dich) ..2 (impfen|testen|beraten|nicht sehen|nicht ärgern)',
    'dreh dich nicht',
    '(grüßt|grüßen|gratulierst|singst|wird #Number|geburtstag) ..4',
    '..6 (grüßt|gratulierst|wird #Number|geburtstag)',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'picture',
  means: 'Wants a picture or the camera together with face, body, bed or clothes of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mach ein foto wo man dein gesicht sieht',
    'selfie im bett bitte',
    'heb mal dein shirt hoch',
    'decke weg zeig mal',
    '2 finger neben dein gesicht und foto',
  ],
  passes: [
    'zeig ein foto vom hund im bett',
    'decke weg und aufstehen der bus kommt',
    'heb das plakat hoch damit ich es lesen kann',
  ],
};
