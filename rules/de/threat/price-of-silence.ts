import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '#Cash ..3 (und|dann|dafür) ..1 (der|das|die|dein|alles|ich) ..3 (bleibt bei mir|bleibt unter uns|ist weg|wird gelöscht|verschwindet|lösch|behalt|vergess|bleibt)',
    '(ich hab|ich habe) ..1 nichts zu verlieren ..6',
    '(du) ..2 (entscheidest|bestimmst|hast es in der hand|entscheide) ..7 (was damit passiert|was passiert|wer|ob|bild|video|aufnahme)',
    '(aufnahme|aufnahmen|video|bild|bilder|screenshots|clip) ..2 (existiert|existieren|gibt es noch|ist sicher|liegt|liegen|hab ich dreimal|ist gesichert) ..6',
    '(glaubst|denkst|meinst) ..1 (löschen|blockieren|blocken) ..2 (hilft|bringt) ..6',
    '(habs|hab es|hab alles|hab das) ..2 (gespeichert|gesichert|kopiert) ..4 (also|sei|mach|antworte|du|und)',
    '(dann|also|und) ..1 (tu|tust|mach|machst) ..2 mir ..1 (den|einen|diesen|ein|nur) ..2 gefallen ..6',
    '(ist|das ist|is) ..2 dein (straße|haus|schule|adresse) ..3 (oder|ne|richtig|also) ..6 (nett|lieb|brav|vorsichtig|also|besser|freundlich)',
    '(kenn|kenne|weiß) ..3 (schule|kindergarten|klasse|arbeitsplatz|weg|straße|adresse) ..2 (von|deiner|deines|dein) ..4 (also|denk|überleg|sei|besser|wütend|pass)',
    '(würdest|wirst|wirs|machst|tust) ..2 (du)? ..3 (also)? ..1 (tun|machen) ..1 (worum|was) ich ..3 (verlange|sage|will|dich)',
    '(runde machen|die runde|öffentlich werden|ans licht kommen|ans licht) ..6',
    '(tagebuch|protokoll|liste) ..2 (über|von) ..1 (alles|allem) ..1 was du ..6',
    '(sei|bleib) ..2 (nett|lieb|brav|freundlich) ..2 (zu mir|mit mir) ..3 (sonst|oder|kleine|du weißt)',
    '(nur|bloß) ..1 #Cash ..4 (schwör|versprech|verspreche|poste|post|leak|lösche|nicht)',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    '(zu verlieren) ..5 (spiel|runde|match|elfmeter|finale|wette|gegen|liga|tabelle)',
    '(gefallen) ..5 (mathe|fahrrad|mitbringen|müll|oma|hund)',
    '(pizza|döner|eis|kino|trinkgeld|wechselgeld|chor|lied|konzert|podcast) ..9',
    '..6 (chor|lied|konzert|podcast|kicken|spielen|fußball|besuch|rüber)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Ties money, obedience or a favour to what happens with pictures or secrets.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    '50 euro und der clip bleibt bei mir',
    'du entscheidest was damit passiert',
    'glaubst du löschen hilft? habs gespeichert, sei um 9 on',
    'kenn auch die schule von deiner schwester also denk nach',
  ],
  passes: [
    'die aufnahme vom chor liegt auf dem server',
    'wir haben nichts zu verlieren in dem spiel',
    'tu mir einen gefallen und bring den müll raus',
  ],
};
