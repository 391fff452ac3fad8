import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import secretFun from '../vetoes/secret-fun';

export default {
  match: [
    '(kein|kein einziges) wort (zu|an|vor|bei) ..3',
    '(nichts|nicht) (sagen|erzählen|verraten) ..1 (daheim|zuhause|deinen|deiner|ok|okay|ja|versprochen|ne)',
    '(daheim|zuhause) ..2 (nichts|nicht|kein wort) ..2 (sagen|erzählen|erwähnen|verraten)',
    '^ (nichts|nicht|niemand|keinem) (sagen|erzählen|verraten|weitersagen|zeigen) ..2 $',
    '(halte) ..2 (maul|klappe|fresse|mund|schnauze|dicht) ..2 (über|wegen|zu|von|bei) ..1 (mich|mir|uns|dem|hier)',
    '#Whose? #Adult ..1 (hört|erfährt|hören|erfahren|merkt|merken) ..2 (nichts|kein wort|nie was) ..2',
    '(kein|ohne) (eltern|erwachsene|erwachsenen|lehrer) ..2 (hier|im chat|in diesem chat|auf dem server|in der gruppe|bei uns|in unserem|ok|erlaubt|dabei)',
    '(regel) ..5 (niemand|keiner|kein) ..4 (eltern|erwachsene|erzählt|sagt|lehrer|petzt)',
    '(ich existier|ich existiere|mich gibt es|mich gibts|ich bin) ..1 (nicht|für die nicht|für niemand) ..1 (für|existent|da|offiziell|bei) ..3',
    '(mich|ich) ..1 (existiere|gibts|gibt es|existier) ..2 nicht ..2',
    'sag ..3 (falsch verbunden|verwählt|nur werbung|nur spam|nur ein spiel|nur ein freundin|nur ein freund)',
    '(erwähn|erwähne|nenn|nenne) ..1 (mich|mein namen|uns) ..1 (nie|nicht|niemals|bei niemand|vor niemand|mit kein) ..4',
    '(die|dein|den|das) (maul|klappe|fresse|mund|schnauze) ..2 (über|wegen|zu|von|bei) ..1 (mich|mir|uns|dem|hier)',
    '(mund|klappe|maul) (zu|halten) ..2 (über|wegen|ok|daheim|zuhause|von)',
    '#Tell ..2 (nicht|nichts|nie|niemals) ..2 (über mich|über uns|von mir|von uns)',
    '#Adult ..9 (sag|erzähl|verrat) ..1 (nichts|niemand|keinem) ..1 $',
  ],
  unless: [
    ...secretFun,
    ...quoted,
    'nicht (sagen|verraten) ..2 (wann|ob|wie|was|wo|warum|dass|welche)',
    'nichts sagen ..1 (okay )?(dann|aber|und)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child in few words to say nothing at home.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'kein wort zu der',
    'nix sagen daheim',
    'deine lehrerin erfährt nichts von mir',
    'halt die klappe über uns',
    'keine eltern in unserem chat',
  ],
  passes: ['nix sagen zu können ist doof', 'kein wort verstanden in mathe', 'ich kann nicht sagen wann ich komm'],
};
