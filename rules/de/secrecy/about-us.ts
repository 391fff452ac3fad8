import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import secretFun from '../vetoes/secret-fun';

export default {
  match: [
    '(#Nobody|#Whose #Adult|#Whose #Peer|andere|die anderen|leute) ..3 (wissen|weiß|verstehen|versteht|hören|hört|erfahren|erfährt|fragen|merken|mitkriegen|kapieren|begreifen) ..3 (dass ich|warum ich|wie alt ich|wer ich|von mir|von uns|dass wir|warum wir|was wir|was zwischen uns|das mit uns|über uns|warum ein mann|warum ein erwachsener)',
    '(#Nobody|dein #Adult) ..2 (würde|würden|wird) ..1 (das|es|uns|mich|verstehen|glauben) ..3 (verstehen|warum|glauben|mit uns)',
    'je weniger ..6 (von mir|von uns|weiß|wissen|hört|hören|erfährt|erfahren|mitkriegt|fragt|fragen) ..3',
    '(von mir|mich) ..1 (hast du|kennst du) ..2 (nie|noch nie|nicht|erfunden) ..3',
    '(hast|hättest) du ..1 (mich|das) ..2 (erfunden|ausgedacht) ..2',
    '(hast|kriegst|bekommst|hattest) ..1 (du)? ..1 nicht von mir ..4 (klar|ok|verstanden|gefunden|gekauft|sondern|wenn|kapiert|selbst)',
    '(lüg|lügst|belüg|schwindel|lügen) ..2 (sie|ihn|ihr|ihm|ihnen|#Adult|die) ..3 (an|wenn|über|mit wem|wegen|für uns)',
    '(hier|da|bei whatsapp|auf insta) ..3 (sieht|liest|lesen|sehen|kontrolliert|schaut) ..4 (#Adult|schule|jemand) ..2 mit ..4',
    '(sag|sagst) ..2 (denen|ihnen|ihr|ihm|allen|den leuten) ..2 ich bin ..6 (mädchen|junge|freundin|freund|klasse|ferienlager|camp|schule|verein|#Age|cousin|cousine|tante|onkel|nachhilfe)',
    '(ich bin|bin) ..1 (dein|deine) (tante|onkel|cousin|cousine|nachhilfelehrer|patenonkel|patin) ..4 (wenn|falls|für die|offiziell|klar|verstanden)',
    '(ich bin|bin) (#Number|18|19|20|21|25|30|ü20|erwachsen) ..4 (du|und du) ..4 (niemand|keiner|wissen|sagen|erfahren|geheim)',
    '(nimm|nutz|benutz|mach) ..2 (dein|den)? ..1 (zweiten|zweites|anderen|zweit|neuen) ..1 (account|insta|handy|profil|snap|nummer) ..3 (mit mir|für uns|für mich|wenn du mir|damit)',
    '(gute|echte|brave|treue) (mitglieder|mädchen|freunde|fans|schüler) ..3 (petzen|verraten|erzählen|sagen) ..3 (nicht|nichts|nie|kein)',
  ],
  unless: [
    ...secretFun,
    ...quoted,
    '(niemand|keiner) ..2 (weiß|wusste|versteht) ..3 (dass ich|warum ich) ..5 (gewonnen|gefehlt|zu spät|krank|eingeladen|hier so)',
    '(lüg|lügen) ..4 (karten|kartenspiel|bluff|bluffen|werwolf|spiel) ..3',
    '..6 (kartenspiel|bluffen|werwolf)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that nobody may know, ask or understand who the other one is or why they write.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'niemand darf wissen dass ich dir schreibe',
    'je weniger deine mutter von mir weiß desto besser',
    'von mir hast du nie gehört',
    'die skins hast du nicht von mir klar',
    'sag denen ich bin ein mädchen aus deiner klasse',
  ],
  passes: [
    'keiner weiß wann wir gewonnen haben',
    'lüg sie an beim kartenspiel',
    'ich bin deine tante ruth und das ist onkel hans',
  ],
};
