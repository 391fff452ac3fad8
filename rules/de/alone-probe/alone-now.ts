import type { Examples, Rule } from '../../../lib/engine/rule';
import aloneFine from '../vetoes/alone-fine';

export default {
  match: [
    '(bist|bist du|du bist|du|grad) ..3 (allein|ungestört|für dich|einzige) ..2',
    '(hast du|hast|wann hast) ..3 (sturmfrei|das haus für dich|ein eigenes zimmer|eigenes zimmer|zimmer für dich|ruhe)',
    '(ist|sitzt|hört|sieht|wer|schaut|guckt) ..2 (jemand|wer|noch wer|noch jemand|irgendwer) ..3 (bei dir|da|zuhause|im zimmer|neben dir|dabei|mit|zu|im raum|wach|in der nähe|im haus)',
    '(sind|ist|schlafen|schläft|arbeiten|arbeitet|pennen|pennt) ..1 (dein|die|eure) #Adult ..3 (da|weg|zuhause|daheim|arbeiten|schon|wach|unterwegs|im bett|nebenan|noch|heute|$)',
    '(wann|wie lange|bis wann|um wie viel uhr|ab wann) ..4 (dein|die) #Adult ..5',
    '(wo|was) (sind|ist|machen|macht) ..1 (dein) #Adult ..3',
    '(dein) #Adult ..2 (schläft|schlafen|arbeitet|arbeiten|weg|nicht da|im bett|unterwegs) ..2 $?',
    '(kontrolliert|kontrollieren|checkt|checken|liest|lesen|schaut|guckt|sehen|sieht|überwacht) ..2 (dein) #Adult ..4',
    '(wem gehört|ist das|ist es) ..2 (das handy|dein handy|dein eigenes|dein eigener|dein pc|der laptop|dein)',
    '(teilst|hast) du ..3 zimmer',
  ],
  unless: [
    ...aloneFine,
    '(nicht|nie) ..2 allein',
    '(bist du allein) ..3 (unterwegs|gereist|drauf gekommen|gegen|im team)',
    '(ist|ist das|ist es) ..1 (dein|deins) ..2 (hund|bild|ernst|lieblings|skin|account|kanal|fehler|zeichnung|erster|erste|lied)',
    '(ist das) ..2 (dein) (bruder|schwester|hund|ernst|skin|bild|base|kanal)',
  ],
  confidence: 'strong',
  slot: 'alone',
  means: 'Asks whether the child is alone or who is near.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'bist du allein?',
    'sind deine eltern da',
    'wann kommen deine eltern heim',
    'ist wer bei dir',
    'hast du ein eigenes zimmer',
  ],
  passes: [
    'du bist nicht allein mit dem problem',
    'ist das dein hund',
    'die eltern von max sind da',
    'ich bin allein im team gegen 3',
  ],
};
