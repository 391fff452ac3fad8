import type { Examples, Rule } from '../../../lib/engine/rule';
import secretFun from '../vetoes/secret-fun';

export default {
  match: [
    '(#Whose|die|sie) (#Adult|#Peer)? ..2 (würde|würden|wird|werden|verstehen|versteht|kapieren|kapiert|checken) ..5 (nicht verstehen|das nicht|es nicht|uns nicht|verbieten|falsch verstehen|ausrasten|ausflippen|handy wegnehmen|wegnehmen|nur stress|stress machen|sperren|böse|sauer|übertreiben|nicht checken|durchdrehen|auseinanderbringen|kaputt machen)',
    '(verstehen|versteht|würden|würde) (das|es|uns) ..2 (nicht|falsch|eh nicht) ..3 (verstehen|$|weil|sind|die)',
    '(sonst|dann) ..2 (nehmen|nimmt|verbieten|verbietet|kriegst|bekommst|krieg|bekomm|bekommen|kriegen|gibts|gibt es|sind|komm ich|komme ich) ..4 (handy|schreiben|kontakt|ärger|stress|probleme|hausarrest|gefängnis|knast|weg)',
    '(ich|wir) ..2 (krieg|kriege|bekomm|bekomme|bekommen|kriegen|komme|komm) ..3 (ärger|probleme|stress|gefängnis|knast|anzeige) ..5 (wenn|weil|raus|rauskommt|jemand)',
    '(wenn das rauskommt|wenn das jemand|wenn das wer|wenn es jemand|wenn es rauskommt|wenn jemand das) ..6',
  ],
  unless: [
    ...secretFun,
    '(lehrer|lehrerin|hausaufgaben|spät|zuspät|laut|kaputt) ..6',
    '(mein|meiner|unsere) (#Adult) ..4',
    '..6 (zu spät|verschlafen|hausaufgaben|note|mathe)',
    '..6 (internet|technik|handy|computer|witz|meme|spiel) nicht',
  ],
  confidence: 'strong',
  means: 'Says that parents would not understand, forbid it or take the phone away.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'deine eltern würden das nicht verstehen',
    'sonst nehmen sie dir das handy weg',
    'ich krieg ärger wenn das rauskommt',
  ],
  passes: [
    'meine eltern verstehen das internet nicht',
    'sonst krieg ich ärger mit der lehrerin weil ich zu spät bin',
    'die lehrerin wird ausrasten wegen der hausaufgaben',
  ],
};
