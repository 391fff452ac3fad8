import type { Examples, Rule } from '../../../lib/engine/rule';
import harmFun from '../vetoes/harm-fun';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#HarmChild ..4',
    '(schreib|schreibst|ritz|ritze|ritzt|male|malst|schnitz|kratz|brenn|tätowier) ..4 (mein|unser|meine) ..1 (name|namen|initialen|anfangsbuchstaben|buchstaben|zeichen|logo|symbol|user|nick) ..4 (haut|arm|bein|hand|handgelenk|oberschenkel|bauch|körper|dich|brust|rücken|knöchel)',
    '(schreib|ritz|ritze|schneid|kratz) ..4 (haut|arm|handgelenk|oberschenkel|bauch|unterarm|dein bein) ..4 (mein|unser|namen|name|zeichen|beweis|foto|bild|schick|kamera|für mich|für uns)',
    '(beweis|beweise|zeig|wenn du mich) ..6 (ritz|ritzt|schneid|schneidest|verletz|verletzt|weh tust|wehtust|blut|klinge|messer|feuerzeug) ..3',
    '(nimm|hol|such) ..3 (klinge|rasierklinge|messer|zirkel|feuerzeug|schere|gürtel|cutter) ..6 (und|dann|arm|haut|dir|dich|für mich|kamera|bein)',
    '(iss|isst|essen|ess) ..3 (nichts|nicht|nix|kein) ..4 (für mich|bis ich|heute|mehr|beweis|schlank|dünn|bis du)',
    '(niemand|keiner|kein mensch|kein einziger) (würde|würd|wird|vermisst) ..2 (dich|di) ..2 (vermissen|vermisst|nachweinen)? ..2',
    '(bring dich|häng dich|erschieß dich) ..2 (um|auf)',
    '(die welt|alle|deine familie|allen) ..3 (besser dran|froh|besser) ..3 (ohne dich|wenn du weg|wenn du tot|tot wärst)',
    '(tu|quäl|schlag|tritt|schmeiß|häng) ..2 (dein|deiner|der|die|den) (hund|katze|hamster|tier|haustier|kaninchen|meerschweinchen) ..4 (weh|an|kamera|film|für mich|beweis|wand|was)',
    '(schreib|schreibst|ritz|kritzel|schnitz) ..7 (auf|in) (dein|den|die) (bauch|arm|bein|haut|stirn|hand|oberschenkel|handgelenk|brust|rücken|unterarm|körper)',
    '(trink|trinkst|schluck|schluckst|nimm|iss|friss) ..5 (und film|vor der kamera|auf kamera|im call|wir schauen|schauen zu|live|als strafe|als beweis)',
    '(strafe|beweis|mutprobe|aufgabe|challenge) ..5 (schneiden|ritzen|schneidest|ritzt|blut|klinge|brennen|hungern|kratzen)',
    '(nimm|hol|such) ..2 (klinge|rasierklinge|rasierer|cutter|skalpell|feuerzeug) ..3',
  ],
  unless: [
    ...harmFun,
    ...quoted,
    '(vermissen|vermisst|vermiss) ..4 (alle|wir|sehr|morgen|training|dich alle)',
    '(iss|isst|essen) ..4 (vor der|vorm|vor dem|blutabnahme|op|ballett|erst wenn|bis oma|bis alle|bis papa|bis mama|gluten|nüsse|laktose)',
    '(sonnencreme|creme|lidschatten) ..6',
    '(kerze|kerzen|lagerfeuer|grill|papier|karton|basteln|bastelmesser|bart) ..6',
    '..6 (kerze|kerzen|lagerfeuer|grill|papier|karton|basteln|bart)',
    'ich (spring|springe|schneid|schneide) ..6',
  ],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['game'],
  means: 'Tells the child to hurt itself, to starve, or to mark its skin.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ritz meinen namen in deinen arm',
    'schreib meinen namen auf deine haut und schick ein bild',
    'tu dir weh für mich',
    'keiner würde dich vermissen',
    'iss nichts bis ich es sage',
  ],
  passes: [
    'schreib meinen namen auf die liste',
    'iss nichts vor der blutabnahme',
    'tu dir nicht weh',
    'wir vermissen dich alle',
  ],
};
