import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    'ich #Ride dich ..6 (ab|auto|mit|wagen|zu mir|heim|ein)',
    '(soll ich|kann ich|darf ich|könnte ich|werde ich|würde) dich ..5 (abholen|holen|mitnehmen|einsammeln|hinfahren|fahren) ..3 (auto|wagen|allein|heimlich|nachts|schule|bahnhof|zu mir|$)',
    '(hol|hole|sammel|sammle|pick|picke|nehm|nehme) ich dich ..5 (ab|ein|mit|up)',
    '(ich)? (hol|hole) dich ..6 (ab|haltestelle|bahnhof|ecke|schule|auto|nachts|heute|morgen)',
    '(steig|steigst|setz dich) ..3 (ein|ins auto|in mein auto|in mein wagen|zu mir ins) ..3',
    'spring (ein|ins auto|in mein)',
    '(ich|mein) ..2 (auto|wagen|bus|bulli) ..3 (steht|wartet|parkt|parke|steh|parken) ..4 (ecke|straße|schule|haus|haltestelle|parkplatz|hinter|vor|bei)',
    '(dunkelblaues|schwarzes|weißes|rotes|silbernes|graues|blaues) (auto|audi|bmw|golf|van) ..5 (steig|warte|ecke|ein|wartet)',
    '(ich)? (hab|habe|bin) ..1 (ein|mit dem|im) (auto|wagen) ..5 (hol|abholen|fahr|fahren|zu dir|vorbei|rumfahren|mitnehmen)',
    '(fahren|fahr|fahrt|cruisen|rumfahren) ..2 (wir|mit mir) ..3 (weg|irgendwohin|rum|ans meer|in mein|raus|ins grüne|allein)',
    '(warte|wart|steh|stehe|sitz|sitze|bin|parke) ..1 (im|in mein|in dem|in ein|mit dem|in) ..2 (auto|kombi|wagen|van|transporter|golf|bmw|audi|mercedes|bulli|lieferwagen|polo|opel|passat) ..6',
    '(komm|kommst|geh|spring) ..6 (zu mein|zum|in mein|an mein|ins) (auto|wagen|kombi|van|bulli)',
    '(ich)? (komm|komme) ..1 (und)? (hol|hole) dich ..2',
  ],
  unless: [
    ...meetFine,
    ...quoted,
    '(mama|papa|oma|opa|tante|onkel|trainer|deine eltern) ..9',
    '(shuttle|schulbus|fahrgemeinschaft|elterntaxi) ..9',
    '..6 oder ..1 (treffen|kommst|fährst|gehst|sehen) ..3',
    '(mit dem|mit) (rad|fahrrad|roller|bus|zug|skateboard) ..3',
    'um (#Number|#Clock|halb|viertel|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) ..4 ab ..1',
  ],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['safety-purpose'],
  means: 'Wants to fetch the child by car or to take it along.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich hol dich ab',
    'soll ich dich mit dem auto abholen',
    'hol dich um die ecke ab dann sieht es keiner',
    'steig einfach bei mir ein',
    ['ich pick dich auf vor der schule', 'ich sammel dich ein'],
  ],
  passes: [
    'papa holt dich ab',
    'ich hol dich nach dem training ab, bussi mama',
    'ich hol dir den ball ab',
    'der schulbus holt dich ab',
  ],
};
