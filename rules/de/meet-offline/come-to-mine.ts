import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(komm|kommst|kommen|magst|willst|könntest|kannst|besuch|besuchst|musst) ..4 (zu mir|bei mir vorbei|mich besuchen|mich besuchen|bei mir|zu mir nach hause|in mein wohnung|zu mir heim) ..3 (kommen|vorbei|vorbeikommen|übernachten|schlafen|pennen|nach hause|besuchen|allein|heute|morgen|wochenende|samstag|nach der schule|$)',
    '(komm|kommst|besuch|besuchst|vorbei|besuchen|rüber) ..5 (wenn|sobald|während) ..1 #Whose? #Adult ..2 (arbeitet|arbeiten|weg|nicht da|schläft|schlafen|unterwegs|aus dem haus|einkaufen|spätschicht|nachtschicht|nicht zuhause)',
    '(besuch|besuchst|besuchen) ..2 (mich|du mich) ..3 (heute|morgen|wochenende|ferien|samstag|zuhause|allein|$)',
    '(schlaf|schläfst|pennst|penn|übernachte|übernachtest|übernachten|schlafen|pennen) ..2 (du)? ..1 (bei mir|mit mir|in mein|im hotel|bei mir zuhause)',
    '(treffen|triff|treff|komm|kommst|warte|sehen|fahren|gehen) ..5 (im|in|am|beim|an der|an dem|in mein|zum|zur|hinterm|hinter dem|hinter der|in ein|auf dem|in den|ins|bei der|unter der) ..1 (wald|waldrand|hotel|hotelzimmer|parkhaus|tiefgarage|airbnb|ferienwohnung|wohnung|auto|hütte|laube|gartenlaube|schrebergarten|wohnwagen|keller|garage|scheune|industriegebiet|feldweg|unterführung|hintereingang|hinterausgang|baggersee|brücke|parkplatz|wohnmobil|friedhof)',
    '(wohn|wohne|leb|lebe|hab|habe) ..2 (allein|ein eigene wohnung|sturmfrei|mein eigene wohnung|eigene wohnung) ..6 (komm|kannst|besuch|vorbei|übernachten|zu mir)',
    '(bei mir) ..3 (sturmfrei|allein|sieht uns keiner|sieht uns niemand|stört uns keiner|stört uns niemand|ungestört|ist niemand|ist keiner)',
    '(bleib|bleibst|bleiben) ..2 (über nacht|bei mir|die nacht|bis morgen|die ganze nacht)',
    '(ferien|wochenende|paar tage|ein paar tage) ..4 (zu mir|bei mir) ..4',
  ],
  unless: [
    ...meetFine,
    ...quoted,
    '(lan|lanparty|lan party|geburtstag|geburtstagsfeier|feier|party|klassenparty|grillen|schulprojekt|nachhilfe|lernen|hausaufgaben|referat|mama kocht|kaffee und kuchen|flohmarkt|hofverkauf|zocken wir alle|insel|animal crossing|farm|dorf|plot|grundstück|island|base) ..9',
    '..9 (lan|lan party|geburtstag|feier|party|grillen|lernen|hausaufgaben|referat|projekt|insel|animal crossing|farm|dorf|plot|grundstück|base|mama macht|mama kocht)',
    '(zu mir) ..3 (rüber passen|passen|spielen|pass|heilen|an die mitte)',
    '(problem|fragen|frage|sprechstunde|büro|hilfe) ..6',
    'kommen sie ..4',
    '..6 (grillen|sagt mein|sagt meine)',
  ],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['safety-purpose'],
  means: 'Wants the child to come to their home, their car or another place out of sight.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'komm zu mir nach hause',
    'willst du mal bei mir übernachten',
    'treffen wir uns im wald',
    'besuch mich mal am wochenende',
    'bei mir ist keiner, ungestört',
  ],
  passes: [
    'komm zu mir auf die insel, animal crossing',
    'willst du zu mir zum geburtstag kommen',
    'wir treffen uns auf dem parkplatz vor der halle zum turnier',
    'besuch mal die website',
  ],
};
