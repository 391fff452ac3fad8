import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(wenn|falls) du mich ..3 (liebst|lieben würdest|magst|lieb hast|mögen würdest|vertraust|wirklich|lieb hättest|gern hast) ..5',
    '(wenn du) ..3 (mein freundin|mein freund|ein echter freund|ein echte freundin|vertrauen) ..4 (bist|wärst|willst|hättest|würdest)',
    '(dann)? liebst du mich ..2 nicht',
    '(vertrau|vertraust|vertraue) (du)? (mir|mia) ..2 (nicht|etwa nicht|$|endlich)',
    '(du schuldest|schuldest du|du bist mir) ..2 (mir)? ..2 (was|etwas|noch was|schuldig|noch)',
    '(dachte|dacht|ich dachte) ..2 (wir sind|wir wären|du bist|du wärst|du magst|du vertraust|ich bedeute|du liebst) ..4',
    '(nach allem|nach all dem|nachdem ich) ..5 (für dich|dir|gekauft|geschenkt|getan)',
    '(du hast|hast) ..3 (versprochen|gesagt du machst|es mir versprochen)',
    '(beweis|beweise|beweist) ..3 (mir|es|das|dass du|dein liebe) ..3',
    '(du enttäuschst|bin enttäuscht|du verletzt|das verletzt|du brichst|machst mich traurig|ich bin traurig wenn|bin so traurig) ..4',
  ],
  unless: [
    '(rechenweg|satz|mathe|gleichung|stats|theorie|wette|spiel|glitch|sprung|runde|diamanten|euro|döner|pizza) ..9',
    '..9 (stats|mathe|spring|jump|runde|döner|pizza|spielstand|tor|elfmeter)',
    '(versprochen) ..4 (mathe|zu helfen|zu kommen|zu spielen|mitzubringen)',
  ],
  confidence: 'strong',
  means: 'Makes it a proof of love or trust, or a debt, so that the child gives in.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wenn du mich liebst machst du das',
    'vertrau mir',
    'du schuldest mir was',
    'dachte wir sind freunde',
    'nach allem was ich für dich getan hab',
  ],
  passes: [
    'du schuldest mir 2 diamanten in der runde',
    'vertrau mir spring da runter in der runde',
    'du hast versprochen mir in mathe zu helfen',
  ],
};
