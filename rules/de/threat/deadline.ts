import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '(du hast|hast du|hast|noch|gebe dir|geb dir|ihr habt) ..2 (#Number|ein|eine|fünf|zehn|ein halbe|drei|zwei) (minute|minuten|min|mins|stunde|stunden|std|sekunden|sek|tag|tage) ..5 (sonst|oder|dann|bis ich|dann geht|ansonsten|und dann|danach) ..6 (poste|post|schick|leak|leake|geht|gehts|online|raus|sieht|sehen|sag|bild|bilder|eltern|mama|klasse|alle|alles|leben|passiert|netz)',
    'bis (morgen|heute|#Clock|#Number uhr|heute abend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mitternacht|#Number) ..6 (sonst|oder|ansonsten) ..5 (poste|post|schick|leak|leake|geht|gehts|online|raus|sieht|sehen|sag|bild|bilder|eltern|mama|klasse|alle|alles|leben|passiert|netz|zeig)',
    '(zeit läuft|uhr tickt|tick tack|countdown läuft) ..5 (zahl|bild|bilder|schick|geld|entscheid|kleine|schatz|sonst|oder)',
    '(um #Number uhr|um #Clock|in #Number (minuten|min|stunden)|punkt #Number) ..3 (geht|gehen|geh|landet|ist|wird|poste|schick) ..4 (online|raus|alles|netz|#Exposed|bei #Audience|an #Audience|das bild|dein)',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    '(gehts|geht es|gehen wir|geht) ..1 los',
    '..9 (film|bus|zug|training|server|turnier|essen|runde vorbei|unterricht|halbzeit)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Sets a deadline with an or else, as blackmailers do.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'du hast 10 minuten sonst geht es an alle',
    'bis heute abend oder ich poste dein bild',
    'um 20 uhr geht alles online',
    'die zeit läuft kleine',
  ],
  passes: [
    'du hast 10 minuten sonst ist die runde vorbei',
    'bis morgen schick ich dir das referat oder du machst es',
    'um 20 uhr geht der server online',
    'noch 5 minuten dann gehts los mit dem film',
  ],
};
