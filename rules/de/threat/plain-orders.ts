import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '^ (zahl|bezahl|überweis) ..2 #Cash ..1 $',
    '^ (und|jetzt|du)? (mach|tu|machst|tust) (du)? (jetzt|genau)? (was|alles was|genau was) ich ..1 (sag|sage|will|verlange|befehle) ..1 $',
    'ich (ruinier|ruiniere|vernicht|vernichte|zerstör|zerstöre) ..1 (dich|dein)',
    '^ (los|und)? (gehorch|gehorche|gehorchst) ..1 (mir|uns|jetzt|$)',
    '(verrat|verpetz|verpfeif) mich ..1 nicht',
    '(wer|wenn|sonst|du|und) ..6 (wird|wirst) ..1 (geleakt|geleaked|exposed|gedoxt|bloßgestellt)',
    '(schon|gleich|bald) ..2 (geschrieben|angeschrieben|kontaktiert) ..3 soll ich ..3 (weiter|mehr|noch)',
    '#Adult ..3 (bekommt|kriegt|bekommen|kriegen) ..3 (umschlag|usb stick|link|ordner|mail|post|datei) ..4 (mit|von|voll)',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    '(kiosk|döner|eintritt|klassenkasse|pizza|cola|verstecken|versteckspiel|werwolf) ..6',
    '..6 (kiosk|döner|eintritt|klassenkasse|pizza|cola|verstecken|versteckspiel|werwolf|fifa|mario kart|schach)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Orders to pay or to obey in a few plain words.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['zahl 100 euro', 'mach was ich sage', 'gehorch mir', 'verrat mich nicht'],
  passes: ['zahl mir die cola', 'mach was du willst', 'ich zerstör dich in schach'],
};
