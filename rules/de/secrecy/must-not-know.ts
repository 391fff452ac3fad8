import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import secretFun from '../vetoes/secret-fun';

export default {
  match: [
    '#Whose? (#Adult|#Peer) ..1 #Must ..4 (#Neg|davon #Neg|es #Neg|das #Neg) ..4 #Know',
    '#Whose? (#Adult|#Peer) ..2 #Neg ..3 (wissen|erfahren|mitkriegen|mitbekommen|merken|lesen) ..2',
    '(das|es|muss|braucht|darf|soll|sollte|kann|davon|uns|mich|hier|dass|damit) ..3 #Nobody ..4 #Know',
    '#Nobody ..2 (muss|darf|braucht|soll|wird|sollte) ..4 #Know',
    '(dass|damit|ohne dass|ohne das|sodass|pass auf dass|pass auf das|aufpassen dass) ..1 #Whose? (#Adult|#Peer|#Nobody) ..2 (das|es|uns|mich|davon|dich|unser|nichts|nicht|was)? ..3 #Neg? (mitkriegt|mitkriegen|mitbekommt|mitbekommen|merkt|merken|sieht|sehen|erfährt|erfahren|liest|lesen|rausfindet|rausfinden|weiß|wissen|hört|hören|checkt|checken|erwischt|erwischen|entdeckt)',
    '(lass|lasst) ..2 #Whose? (#Adult|#Peer|#Nobody) ..4 #Neg? ..2 (sehen|lesen|wissen|merken|ran|an dein handy|schauen|gucken|mitlesen|mithören)',
    '(weiß|wissen) (dein #Adult|dein #Peer|ihr #Adult|jemand|wer|irgendwer|irgendjemand) ..3 (von mir|von uns|über uns|über mich|dass wir schreiben|dass du mit mir|dass du mir|das wir schreiben|dass wir)',
    '(wissen|weiß|erfahren|erfährt|mitbekommen) ..2 (müssen|muss|dürfen|darf|brauchen|soll|sollen|wird|werden) ..3 #Adult ..3 #Neg',
    '(geht|ging) ..2 (niemand|keiner|dein #Adult|andere) ..2 (was|etwas|nichts) an',
    '#Whose? (#Adult|#Peer) ..2 (von mir|von uns|davon|über uns|über mich|hiervon|von unserem) ..2 (nichts|nicht|nie) ..2',
    '(weiß|wissen) #Nobody ..2 (etwas|was|davon|von uns|von mir|bescheid) ..2',
    '(von uns|von mir|davon|hiervon) ..1 (weiß|wissen|erfährt|erfahren|merkt) ..2 #Nobody ..3',
    '#Adult ..4 (nachrichten|chat|chats|bilder|handy|das hier) ..2 (nicht|nie) ..2 (sehen|lesen|zu gesicht|finden|findet|sieht|liest)',
  ],
  unless: [
    ...secretFun,
    ...quoted,
    '(niemand|keiner) ..3 (weiß|wusste|kennt|sieht|hört|versteht|liest) ..3 (wie|wann|wo|wohin|warum|ob|mich|wer|die lösung|so genau|es genau)',
    '(weiß|wusste|sieht|sehe|sehen|hört|versteht|liest|checkt|checkts) (ja|eh|das|es|wieder|grad|hier|auch|so|s)? ..1 (niemand|keiner) ..2',
    '#Whose? #Adult ..1 (kann|können|will|mag|hat|haben|versteht|verstehen) ..3 nicht ..3 (sehen|hören|lesen|finden|verstehen) ..2 (brille|gut|mehr|so|schlüssel|parkplatz|richtig)',
    '(fehler|bug|text|buchstaben|schrift|brille|blind|oben auf der karte) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that parents or others must not know of the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'deine mama muss das nicht wissen',
    'das muss ja keiner wissen',
    'pass auf dass deine eltern das nicht mitkriegen',
    ['ohne dass es jemand merkt', 'ohne dass deine eltern es merken'],
    'wissen deine eltern dass wir schreiben?',
  ],
  passes: [
    'keiner weiß wann die lehrerin kommt',
    'deine mama kann das nicht lesen ohne brille',
    'sieht keiner auf der karte',
    'das checkt niemand in mathe',
  ],
};
