import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    'ich (komm|komme|bring|bringe|schlag|schlage|mach|mache|tu|tue|werde|stech|steche|erschieß) ..3 (dich|dein #Adult|dein #Peer|dein hund|dein katze|dein familie|euch) ..3 (um|tot|kalt|ab|fertig|was an|etwas an|weh|platt|zusammen|holen|krankenhaus)',
    '(dein #Adult|dein #Peer|dein hund|dein katze|dein familie|deiner schwester|dir) ..2 (passiert|passieren|stößt|zustößt) ..3 (was|etwas|sonst|wenn|schlimmes)',
    '(sonst|oder|wenn du nicht) ..5 (passiert|tu ich|tue ich|stirbt|sterben|leidet|leiden) ..3 (dein|dir|euch|ihr)',
    '(ich|wir) (schick|schicke|schicken) ..3 (leute|jemand|jungs|die polizei|polizei|sek|pizza) ..3 (zu dir|vorbei|nach hause|zu euch)',
    '(ich|wir) (swatte|swat|swatten|doxe|doxxe|dox|doxxen) (dich|dein|euch)',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    '(lachen|lach|kitzel|kitzle|witz) ..6',
    '..9 (mario kart|mariokart|fifa|fc|uno|schach|brawl stars|smash|minecraft|fortnite|tischtennis|basketball|mensch ärgere|bubble tea)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Threatens to hurt the child, its family or a pet, or to send somebody.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich bring dich um',
    'sonst passiert deiner schwester was',
    'ich schick leute zu dir nach hause',
    'ich doxxe dich',
  ],
  passes: [
    'ich mach dich fertig in mario kart',
    'ich bring dich um wenn du mein lvl klaust, brawl stars',
    'dein hund ist so süß',
    'ich schick dir pizza in die basis',
  ],
};
