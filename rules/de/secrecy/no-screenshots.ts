import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import secretFun from '../vetoes/secret-fun';

export default {
  match: [
    '(mach|machst|bloß) ..2 kein screenshot ..3',
    '(kein|nicht) (screenshot|screenshotten|screenen|speichern) ..3',
    '(liest|lesen|guckt|schaut|sieht|kontrolliert|kontrollieren|checkt) ..3 (#Adult|jemand|wer|irgendwer|dein #Adult) ..4 (mit|mitlesen|dein handy|chats|nachrichten|in dein handy)',
    '(red|rede|redest|sprich|sei|flüster|flüstere|tipp) ..2 (leise|leiser|nicht so laut|ganz leise) ..5',
    '(setz|nimm|hast du) ..3 kopfhörer ..3 (auf|rein|damit|an|drin)',
  ],
  unless: [
    ...secretFun,
    ...quoted,
    '(unterricht|bibliothek|bücherei|baby schläft|zug|bus|mikro|echo|hallt|rauscht|teamspeak|party) ..9',
    '..9 (unterricht|bibliothek|baby|bus|mikro|echo|hallt|rauscht|laut hier|musik)',
  ],
  confidence: 'strong',
  means: 'Wants no traces: no screenshots, nobody reading along, another channel.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mach bitte keine screenshots', 'liest deine mama mit', 'setz kopfhörer auf damit dich keiner hört'],
  passes: [
    'setz kopfhörer auf dein mikro macht echo',
    'sei leise in der bibliothek',
    'mach ein screenshot von der aufgabe',
  ],
};
