import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import secretFun from '../vetoes/secret-fun';

export default {
  match: [
    'unser ..2 (geheimnisse|geheimnis|sache|ding) ..1 (bleibt|bleiben|ok|ja|nur|versprochen|niemand|keiner|geheim|nicht|und)',
    '(unser|ein) ..1 (geheimnis|kleines geheimnis) ..4 (unter|zwischen|bleibt|ok|ja|nur|versprochen|niemand|keiner|#Pet|$|geheim)',
    '(unser) ..1 (kleines|kleiner|süßes|kleinen)? (geheimnis|geheimnisse)',
    '(bleibt|bleib|bleiben|behalt|behalten|behältst|behalte|soll) ..4 (unter uns|zwischen uns|unser geheimnis|nur zwischen|geheim|für dich|für dich behalten|bei uns|in diesem chat|hier drin)',
    '(behalt|behalte|behältst) ..4 (für dich|für uns)',
    '(es|alles|das) (für dich behalten|für dich behältst|geheim halten|geheimhalten|für uns behalten)',
    '(nur|bleibt) (zwischen|unter) (uns|dir und mir|uns beiden|uns zwei|uns zweien)',
    '(kannst|kann man|kannst du) ..2 ein? ..1 (geheimnis|geheimnisse) ..1 (behalten|bewahren|für dich)',
    '(kannst|bist) ..2 (du)? (schweigen|dicht halten|dichthalten|verschwiegen|ein geheimnis)',
    '(halte|hältst) ..2 (dicht|den mund|die klappe|mund zu|still|geheim) ..4 (über uns|davon|ok|ja|darüber|ne|versprochen|zuhause|daheim|wegen uns|sonst)',
    '(psst|pssst|pst|shh|schh|🤫) ..3 (unter uns|geheim|niemand|keiner|bleibt|nicht|unser|nichts|kein)',
    '(versprich|versprichst|schwör|schwöre|schwörst) ..5 (geheim|für dich|unter uns|niemand|keiner|schweigen|keinem|dichthältst)',
    '(geheime|geheimer|geheimen|geheim) (freundschaft|beziehung|liebe|freund|freundin|date|treffen|chat)',
    '(zweit|geheim|geheimen|privaten|heimlich) ..2 (chat|chatten|schreiben) ..4 (nur|wir|mit mir|ohne|niemand)',
    '(es|das|alles) (bleibt|ist|muss|soll)? ..1 (geheim|ein geheimnis) ..1 $',
    '^ (nur)? (unter uns|zwischen uns|zwischen dir und mir) (ok|okay|ja)? $',
  ],
  unless: [
    ...secretFun,
    ...quoted,
    '(unter uns) ..2 (gesagt|dreien|geblieben|wohnt|die|nachbarn)',
    '(geheimrezept|geheimtipp|geheimgang|geheimzutat|geheimversteck) ..6',
    '(film|buch|serie|lied|spiel|karte|quiz|trick|zaubertrick|chor|kopie|original|exemplar|beleg|quittung|rest|wechselgeld|hälfte) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Makes the talk a secret between the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'das bleibt unter uns ok',
    'unser kleines geheimnis',
    'behalt das für dich',
    'kannst du ein geheimnis behalten?',
    'psst nur zwischen uns',
  ],
  passes: [
    'unser geheimnis ist das rezept',
    'kannst du ein geheimnis behalten? wir machen eine überraschungsparty',
    'unter uns gesagt mag ich mathe nicht',
  ],
};
