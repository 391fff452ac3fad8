import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(bin|steh|stehe|warte|wart|sitz|parke|komme|komm) ..3 (vor|bei|hinter|an|gegenüber von|unter|neben) ..1 (dein|eurem|eure|euren|eurer) ..1 (haus|haustür|tür|schule|wohnung|straße|fenster|schultor|haltestelle|bushaltestelle|garten|block|turnhalle|einfahrt|hof|turnhalle)',
    '(bin|steh|stehe|warte|komm|komme) ..2 (vor dir|vor euch|vor euerm haus|draußen|unten|schon da|gleich da|in 5 min da|um die ecke|bei dir um die ecke) ..4 (komm|mach|raus|runter|auf|tür|kommst|fenster)',
    '(komm|kommst|kumm) ..2 (raus|runter|vor die tür|ans fenster|nach draußen|zum auto|zur ecke|ums eck|um die ecke) ..5 (bin|steh|warte|hier|da|allein|leise|schnell|ohne|wenn|sonst|jetzt|ich|auto)',
    '(mach|machst) ..2 (die tür|das fenster|die haustür|mir|die terrassentür|die balkontür|hintertür) ..2 (auf|offen) ..4 (komm|steh|bin|warte|wenn|leise|ich)',
    '(lass|lässt) ..2 (tür|haustür|fenster|terrassentür|hintertür|balkontür|kellertür) ..2 (offen|auf|angelehnt)',
    '(ich)? (komm|komme|komme gleich|bin gleich) ..2 (zu dir|bei dir|vorbei) ..5 (heute nacht|nachts|heimlich|wenn|sobald|keiner|niemand|schlafen|dann|allein|tür)',
    '(ich)? (kann|könnte|will|werde) ..2 (zu dir|bei dir|dich) ..2 (kommen|vorbeikommen|besuchen|übernachten|abholen|schlafen)',
    '(seh|sehe|sieh) ..3 (dich|dein zimmer|dein licht|licht in dein|dein fenster)',
    '(warte|wart|steh) ..3 (auf dich|nach der schule|nach schule) ..4 (schule|tor|haltestelle|bahnhof|auto|ecke|hinter|vor|auf dich|dich)',
    '(war|bin|stand|steh) ..5 (vor eurem|vor deinem|vor dein|vor deiner|bei euch vorm|an eurem|unter dein) ..1 (haus|tür|fenster|schule|wohnung) ..6 (licht|komm|gesehen|raus|runter|fenster|allein|stunde)',
    '(dein) licht ..2 (gesehen|brennt|an)',
    '^ ..3 (komm|kommst) ..2 (raus|runter) ..1 $',
    '(parke|park|geparkt|parkt) ..4 (hinten|beim|vor|am|an|um die ecke|in deiner|bei dir|hinter) ..5',
    '(bin|steh|stehe|fahr|fahre|park|parke) ..3 in dein ..1 (straße|einfahrt|siedlung|wohngegend)',
  ],
  unless: [
    ...meetFine,
    ...quoted,
    '(mama|papa|oma|opa|tante|hausaufgaben|klingel|klingle|schon gegessen|spiel|ball|fußball) ..9',
    '..6 (mit dem|mit) (fußball|ball|rad|hund|roller)',
    '..9 (fußball spielen|ball mit|hausaufgaben|paket|klingel|klingeln|deine mama|deine eltern wissen|mit dem rad|fahrrad)',
    '(seh|sehe) dich ..3 (morgen|montag|schule|training|nicht|online|in der lobby|auf der map|da|dort)',
    '(parkt|parken|geparkt) ..4 (eltern|papa|mama|oma|opa|wir|alle|bus) ..3',
    '(eltern|papa|mama|oma|opa|ihr|wir) ..3 (parkt|parken) ..6',
    '(sternsinger|sternsingern|chor|zeitung|post|pakete|nachbarn|hund|katze) ..9',
    '..9 (sternsinger|sternsingern|nachbarn|hund|katze)',
    '^ (kann|darf|könnte|soll) ich ..6',
  ],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['safety-purpose'],
  means: 'Says to be, or to come, outside the house or school of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'bin vor deiner haustür',
    'steh draußen komm raus',
    'ich warte nach der schule am tor auf dich',
    'lass die tür offen ich komm heute nacht',
    'ich kann zu dir kommen',
  ],
  passes: [
    'bin vor der schule mit dem fußball, wo seid ihr',
    'papa wartet vor der schule',
    'mach das fenster auf es ist heiß',
    'ich seh dich nicht auf der map',
  ],
};
