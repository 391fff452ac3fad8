import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '(sonst|oder|ansonsten|andernfalls|wehe|dann) ..3 (sieht|sehen|erfährt|erfahren|kriegt|kriegen|bekommt|bekommen|liest|lesen|weiß|wissen|hört|hören|guckt) ..4 #Whose? ..1 #Audience ..3 (das|es|alles|was|davon|bild|bilder|foto|video|chat|von|wie|die|dein)',
    '(sonst|oder|ansonsten|andernfalls|oda) ..2 (sieht|sehen|erfährt|erfahren|kriegt|kriegen|bekommt|bekommen|liest|lesen|weiß|wissen) ..3 #Audience',
    '(sonst|oder|ansonsten|dann) ..2 #Audience ..3 (sieht|sehen|erfährt|erfahren|kriegt|kriegen|bekommt|bekommen|liest|lesen|wissen es|weiß es|wissen bescheid) ..4',
    '(dann|gut dann|ok dann|okay dann) (geht|gehen|landet|landen) ..3 (alles|bild|bilder|foto|fotos|video|chat|es|das) ..2 (an|in|zu|bei|ins) ..2 #Audience',
    '(klick|knopfdruck|#Number minuten|#Number min|stunde) ..4 #Audience ..3 (hat|haben|wissen es|weiß es|sieht|sehen|kriegt|bekommt|kennt|bekommen|kriegen) ..3 (#Material|es|das|dich|alles|bescheid)',
    '(klick|klicke|drück|drücke|tipp|tippe|geh|gehe) ich? ..2 (senden|posten|teilen|veröffentlichen|hochladen|abschicken)',
    '(oder|sonst|dann) ich? (klick|drück|klicke|drücke) ..2 (auf senden|senden|posten|teilen|veröffentlichen|hochladen|abschicken)',
    'ich (stell|stelle|lad|lade|tu|mach|poste|setz) ..1 (das|dein|die) ..1 #Material ..2 (auf|in|ins) ..1 #Audience ..4 (wenn|falls|sonst|weil|außer)',
    '(dein|dein beste) (#Adult|#Peer|freundin|beste freundin) (bekommt|kriegt) ..2 (post|nachrichten|besuch|anruf|bilder) ..1 von mir',
    '(sonst|oder|ansonsten|andernfalls|oda|wenn nicht|dann) ..5 (#Expose|geht|gehen|landet|kommt) ..3 (das|es|die|alles|dein #Material|bild|bilder|foto|fotos|video|chat|screenshot) ..4 (#Whose|an|in|ins|auf|bei|zu|raus|rum|online|weiter|rein|hoch)',
    '(sonst|oder|ansonsten|oda) ..3 (poste|leake|veröffentliche|verschicke|schick|schicke|zeig|zeige|verbreite|post) ich ..4',
    '^ (ich|dann|gut|dann)? (poste|post|leake|leak|veröffentliche|verbreite) (ich)? (es|das|alles|die|sie|dich|die bilder|das bild|das video|den chat|alle) ..1 $',
    '(sollten sie|falls sie|wenn sie|sofern sie) ..8 (weiterleiten|veröffentlichen|veröffentlicht|verbreiten|leiten|weitergeleitet|verschickt)',
    '#Whose #Adult ..1 (kriegt|bekommt|kriegen|bekommen) ..3 (anruf|post|nachrichten|brief|mail|besuch|link|bild|bilder|video|screenshot) ..5 (wenn|sonst|falls)',
    '(sonst|oder|ansonsten|oda) ich (poste|leake|veröffentliche|verschicke|schicke|verbreite|post|leak|schick|zeig) ..4 (das|es|die|alles|dein|bild|bilder|foto|video)',
    '(wenn du|falls du|sobald du|solange du) ..7 (#Expose|geht|gehen|landet|landen|kommt|wird|werden|ist|steht) ..6 (#Exposed|(an|bei|in|im|ins|auf|vor) ..2 #Audience|dein #Adult|allen|ins netz)',
    '(wenn du|falls du|sobald du|solange du|sonst|oder|ansonsten) ..9 #Expose ich ..5 (#Audience|#Material|online|jedem|allen)',
    '(ansonsten|sonst|oder|andernfalls) ..6 (öffentlich|online|viral|gepostet|geleakt|veröffentlicht|im netz|ins netz)',
    '(ich) ..1 #Expose ..4 #Audience ..5 (wenn du|falls du|außer|es sei|wenn nicht)',
    '(dann) ..1 (wüsste|wüssten|sähe|sähen|erführe|erführen|bekäme|bekämen|hätte|hätten) ..2 #Whose? ..1 #Audience ..4',
    '(wenn du|falls du|sobald du) ..7 (sieht|sehen|erfährt|erfahren|kriegt|kriegen|liest|lesen|wissen|weiß|hört) ..2 #Whose? ..1 #Audience',
    '(morgen|heute|gleich|bald) ..2 (sieht|sehen|weiß|wissen|kennt|kennen|erfährt|erfahren) ..2 #Whose? ..1 #Audience ..4 (dein|wie du|was du|dich|das von dir|bild)',
    'dann ..1 (sieht|sehen|erfährt|erfahren|kriegt|kriegen|liest|lesen|weiß|wissen) ..1 (es|das|alles|dein|dich) ..2 #Whose? ..1 #Audience',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    '(wenn du|falls du) ..4 (willst|magst|möchtest|lust|zeit|kannst) ..9',
    'dann wissen (alle|es alle) ..2 (wo|wann|bescheid)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that others will see or hear it unless the child obeys.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mach das sonst sieht deine mama alles',
    'wenn du mich blockst geht das an alle deine follower',
    'schick noch eins oder ich poste es',
    'oder deine ganze klasse sieht das bild',
    'morgen weiß die ganze schule was du gemacht hast',
  ],
  passes: [
    'wenn du fertig bist schick ich das referat an alle',
    'sonst sieht deine mama den kuchen zu früh',
    'dann wissen alle bescheid wann training ist',
    'wenn du willst zeig ich das deinem bruder',
  ],
};
