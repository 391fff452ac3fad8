import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '(mach|machst|tu|tust|schick|schickst) (du )?(jetzt|genau|sofort)? (was|alles was|das was) ich (dir )?(sag|sage|will|verlange|sage jetzt) ..3 (oder|sonst|ansonsten|dann|und|wenn)',
    '(oder|sonst) ..4 (machst|tust) ..2 was ich (sag|sage|will|dir sage)',
    '(ab jetzt|jetzt|von jetzt an|ab sofort|ab heute) (machst|tust|hörst|gehorchst) du ..3 (was ich|auf mich|mir|alles|genau)',
    '(schick|schickst|mach|machst|zeig|will) ..2 (mehr|noch ein|noch mehr|neue|weitere|bessere) ..3 (oder|sonst|ansonsten) ..5',
    '(du tust|du machst) ..2 (besser|lieber) ..1 was ich (sag|sage|dir sage|will)',
    '(gehorch|gehorche|gehorchst) ..4 (oder|sonst|dann)',
  ],
  unless: [...threatFun, ...quoted, '(mama|papa|lehrer|lehrerin|trainer|simon) ..2 (sagt|sage|sagen) ..4'],
  confidence: 'certain',
  bright: true,
  means: 'Orders the child to do as told, with an or else behind it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mach was ich sage oder du weißt was passiert',
    'ab jetzt machst du alles was ich will',
    'schick mehr oder ich poste das erste',
    'du machst besser was ich dir sage',
  ],
  passes: [
    'mach was ich sage in der runde sonst verlieren wir',
    'simon sagt mach was ich sage',
    'ab jetzt machst du den turm und ich die flagge',
  ],
};
