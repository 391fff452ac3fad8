import type { Examples, Rule } from '../../../lib/engine/rule';
import harmFun from '../vetoes/harm-fun';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(ritzt|ritzen|ritz|schneidet|schneid|kratzen|kratzt|kratz|brenn|einritzen|eingeritzt) ..5 (herz|streifen|strich|striche|linie|linien|buchstabe|buchstaben|initiale|kreuz|zeichen|symbol) ..6',
    '(herz|strich|striche|linien|buchstaben|initialen|namen|zeichen|symbol) ..4 (ritz|ritzen|ritzt|schneid|schneiden|einritzen|kratz|kratzen|brennen) ..4',
    '(zeichen|beweis|markier|markierung|brandmal) ..6 (auf|in) ..1 (haut|arm|bein|bauch|handgelenk|rücken)',
    '(schmerz|schmerzen|pain|mutprobe|challenge|aufnahmeprüfung|aufgabe) ..7 (ritz|schneid|blut|brenn|klinge|feuerzeug|weh tun|haut|würg|hungern|ohnmächtig|luft anhalten) ..4',
    '(würg|würge|luft anhalten|ohnmächtig|bewusstlos) ..6 (film|kamera|challenge|beweis|für mich|traust)',
    '(mutprobe|challenge|aufgabe|test) ..3 (die|der|wo es) ..1 (weh|schmerzt|blut) ..5',
    '(cuts|cut|schnitte|schnitt|striche) ..1 (pro|für jede|für jedes|je|für) ..2',
  ],
  unless: [
    ...harmFun,
    ...quoted,
    '(baum|tisch|bank|holz|stempel|edding|kugelschreiber|kürbis|sand|schnee|hefteinband|karton|rinde) ..6',
    '..6 (baum|tisch|bank|holz|stempel|kürbis|sand|schnee|karton|rinde|heft)',
  ],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['game'],
  means: 'Wants the child to mark its skin as a sign of belonging, or to bear pain as a proof.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ritz ein herz in dein bein für mich',
    ['mach drei striche mit der klinge', 'schneid drei striche in den arm'],
    'die aufgabe heute: brenn dich mit dem feuerzeug',
  ],
  passes: ['ritz ein herz in den baum', 'mal ein herz auf das heft', 'die aufgabe heute ist nummer 5'],
};
