import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '(sonst|oder|ansonsten|andernfalls|wehe|dann|und) ..3 (sieht|sehen|erfährt|erfahren|kriegt|kriegen|bekommt|bekommen|liest|lesen|weiß|wissen|hört|hören|guckt) ..4 #Whose? ..1 #Audience ..3 (das|es|alles|was|davon|bild|bilder|foto|video|chat|von|wie|die|dein)',
    '(sonst|oder|ansonsten|andernfalls|oda) ..2 (sieht|sehen|erfährt|erfahren|kriegt|kriegen|bekommt|bekommen|liest|lesen|weiß|wissen) ..3 #Audience',
    '(sonst|oder|ansonsten|dann|und) ..2 #Audience ..2 (sieht|sehen|erfährt|erfahren|kriegt|kriegen|bekommt|bekommen|liest|lesen|weiß|wissen) ..4',
    '(sonst|oder|ansonsten|andernfalls|oda|wenn nicht|dann) ..5 (#Expose|geht|gehen|landet|kommt) ..3 (das|es|die|alles|dein #Material|bild|bilder|foto|fotos|video|chat|screenshot) ..4 (#Whose|an|in|ins|auf|bei|zu|raus|rum|online|weiter|rein|hoch)',
    '(sonst|oder|ansonsten|oda) ..2 (poste|leake|veröffentliche|verschicke|schick|schicke|zeig|zeige|verbreite) ich ..4',
    '(sonst|oder|ansonsten|oda) ich (poste|leake|veröffentliche|verschicke|schicke|verbreite|post|leak|schick|zeig) ..4 (das|es|die|alles|dein|bild|bilder|foto|video)',
    '(wenn du|falls du|sobald du|solange du) ..7 (#Expose|geht|gehen|landet|landen|kommt|wird|werden|ist|steht) ..6 (#Exposed|(an|bei|in|ins|auf) ..2 #Audience|dein #Adult|allen|ins netz)',
    '(wenn du|falls du|sobald du) ..7 (sieht|sehen|erfährt|erfahren|kriegt|kriegen|liest|lesen|wissen|weiß|hört) ..2 #Whose? ..1 #Audience',
    '(morgen|heute|gleich|bald) ..2 (sieht|sehen|weiß|wissen|kennt|kennen|erfährt|erfahren) ..2 #Whose? ..1 #Audience ..4 (dein|wie du|was du|dich|das von dir|bild)',
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
