import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(schenk|schenke|geb|gebe|kauf|kaufe|schick|schicke|hol|hole|besorg|besorge|spendier|lad|zahl|zahle|überweis|bestell|gift|gifte) (ich)? (dir|ich dir|euch dir)? ..4 #Goods ..2',
    '(ich) (schenk|geb|kauf|schick|hol|besorg|zahl|spendier|überweis|gifte) dir ..4',
    '(kriegst|bekommst|kannst|darfst|gibts|gibt es) ..4 #Goods ..3 (von mir|geschenkt|umsonst|gratis|haben|kostenlos|dafür|wenn du)',
    '(willst|magst|möchtest|brauchst|hättest) (du)? ..3 #Goods ..3',
    '(hast du|hast) ..2 (paypal|konto|paysafe|revolut|twint|klarna|cashapp) ..2',
    '#Goods ..2 (umsonst|gratis|geschenkt|kostenlos|for free|nur für dich|für dich)',
    '(mach|machst|mache) dich ..3 (berühmt|bekannt|reich|zum star|zum model)',
    '(taschengeld|geld) von mir',
    '(was) ..1 (krieg|kriege|bekomm|bekomme) ich ..2 (dafür|von dir|zurück)',
    '(geld verdienen|schnelles geld|leicht geld|nebenjob|mini job|kleiner job) ..4',
    '(wünsch|wünschst|wünscht) (dir|du dir) ..3 (was|von mir|alles)',
  ],
  unless: [
    '(mein|meine) ..1 (mama|papa|oma|opa|onkel|tante) ..9',
    '(willst|brauchst|magst|möchtest) (du)? ..3 (eis|pizza|döner|essen|tee|punkte|ticket|tickets|karten) ..3',
    '(tausch|tauschen|trade|traden|verkauf|verkaufe|kostet|preis|vinted|kleinanzeigen|gegen) ..6',
    '..6 (tauschen|trade|traden|zurück|zurückgeben|kostet|geliehen|leihen|tausch|gegen dein)',
    '(wer|alle|ihr) ..3 (will|bekommt|kriegt) ..4',
  ],
  confidence: 'strong',
  means: 'Offers the child money, game currency or some other present.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich schenk dir robux',
    'willst du vbucks?',
    'kauf dir den battlepass',
    'hast du paypal',
    'mach dich berühmt',
  ],
  passes: ['oma schenkt mir ein handy', 'willst du nen eis', 'ich tausch den skin gegen dein pet'],
};
