import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(geb|gebe|schenk|schenke|zahl|zahle|kauf|kaufe|überweis|überweise|schick|schicke|kriegst|bekommst|gibts|gibt|lad|spendier|bezahl|bezahle|hol|hole) ..1 (ich)? (dir|du|ich dir)? ..4 #Goods ..6 (#Picture|selfie|kamera|wenn du dich zeigst|zeigst|posierst|tanzt)',
    '#Goods ..2 (wenn du|für|wenns|gegen|pro|je|per) ..5 (#Picture|kamera|posierst|dich zeigst|videocall|zeigst)',
    '(#Picture|selfie|kamera an|videocall) ..2 (und|gegen|dann|für) ..3 (geb|gebe|schenk|schenke|zahl|zahle|kauf|kaufe|kriegst|bekommst|schick|hast|gehört|gibts|krigst)? ..2 (ich)? ..2 (dir|du)? ..2 #Goods',
    '(pro|je|für jedes|für ein|für jedes einzelne|jedes) #Picture ..5 #Goods',
    '(bezahl|bezahle|zahl|zahle) ..3 (dich|dir|gut|auch)? ..3 für ..2 #Picture',
    '(#Picture) ..2 (gegen|für) ..1 #Goods',
  ],
  unless: [
    ...quoted,
    '(wer|wenn jemand|zeichnung|zeichne|commission|logo|thumbnail|fotograf|fotografin|passfoto|drucken|druck|ausdruck|rahmen|verkauf|verkaufe|kleinanzeigen|vinted|ebay|wettbewerb|gewinnspiel|schulfotograf|klassenfoto) ..9',
    '..9 (zeichnung|commission|logo|thumbnail|fotograf|passfoto|drucken|ausdruck|rahmen|kleinanzeigen|vinted|ebay|wettbewerb|gewinnspiel)',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'picture',
  // The words of the guard belong to the act itself.
  deaf: ['object'],
  means: 'Offers something in return for a picture or for the camera.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich geb dir 500 robux wenn du mir ein bild schickst',
    '20 euro für ein selfie',
    'kriegst nitro wenn du die cam anmachst',
    ['ein foto und der skin gehört dir', 'ein foto und ich schenk dir den skin'],
  ],
  passes: [
    'ich geb dir 5 euro für die zeichnung',
    '10 euro für das passfoto ist teuer',
    'das klassenfoto kostet 12 euro',
    'ich verkaufe die ps5, bild siehe kleinanzeigen',
  ],
};
