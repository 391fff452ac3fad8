import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ich hab|hab|habe|ich habe|krieg|bekomm) ..2 (angst|panik|schiss|so angst|voll angst|bauchweh)',
    '(du machst|das macht|macht|er macht) mir ..2 (angst|sorgen|panik)',
    '(weiß|weiss|wusste) (ich)? ..1 nicht ..2 (was ich|was tun|was ich machen|weiter|mehr weiter|was soll|was ich tun)',
    '(was soll|was) ich ..2 (machen|tun|jetzt)',
    '(fühl|fühle) mich ..3 (schlecht|nicht wohl|unwohl|komisch|mies|eklig|bedroht|schuldig|allein)',
    '(bin|ich bin) ..2 (verzweifelt|am ende|am weinen|traurig|am arsch|fertig mit)',
    '(ich wein|ich weine|wein|weine|heul|heule|am heulen|zitter|zittere|mir ist schlecht) ..3',
    '(ich kann) (das)? nicht mehr ..1 $',
    '(will|möchte) ..3 (nicht mehr leben|sterben|tot sein|nicht mehr da sein|verschwinden)',
    '(ich tu|ich mach|mach|tu) ..1 alles ..4',
    '(hab|habe) ..3 (kein geld|das geld nicht|nicht so viel geld)',
    '..2 (nicht schicken|tu das nicht|nicht posten|schick das nicht|zeig das|lösch das)',
    '(schick|poste|zeig|sag|verschick|leak) ..4 (nicht) ..1 (an|meinen|$|weiter)',
    '(es ist|ist) ..2 (mir)? (so peinlich|so unangenehm|peinlich)',
    '(schäm|schäme) mich',
    '(hab|habe) ..3 (ein fehler|was dummes|mist|scheiße) ..2 (gemacht|gebaut|geschickt)',
  ],
  unless: [
    '(angst|panik|schiss) ..4 (vor der|vorm|vor dem|vor mathe|prüfung|klausur|arbeit|boss|spinnen|zahnarzt|test|schularbeit|achterbahn|horror|film)',
    '(horrorfilm|horror|boss|prüfung|klausur|mathearbeit|schularbeit|referat|zahnarzt|achterbahn|spinne|spinnen) ..6',
    '(was soll ich) ..3 (anziehen|essen|kochen|spielen|schenken|zocken|gucken)',
    '(weiß nicht was) ..3 (aufgabe|anziehen|schenken|hausaufgaben)',
    '(hab) ..2 kein geld ..3 (kino|eis|dabei|für|skin|robux)',
  ],
  confidence: 'strong',
  speaker: 'self',
  means: 'You say that you are afraid, ashamed or do not know what to do.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich hab angst',
    'ich weiß nicht was ich machen soll',
    'du machst mir angst',
    'bitte schick das nicht',
    'ich fühl mich nicht wohl',
  ],
  passes: ['ich hab angst vor der mathearbeit', 'was soll ich anziehen', 'weiß nicht was das für ne aufgabe ist'],
};
