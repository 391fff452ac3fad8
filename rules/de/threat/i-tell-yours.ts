import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    'ich (werde|werd|kann|muss)? ..1 (zeig|zeige|zeigs|schick|schicke|sag|sage|erzähl|erzähle|verrat|petz|sende|leite|zeigen|schicken|sagen|erzählen) (es|das|die|alles|sie|den chat|die bilder|das bild|das video) ..1 (an)? dein ..2 (#Audience|#Adult|#Peer) ..1',
    'ich (sag|sage|erzähl|erzähle|zeig|zeige|schick|schicke) es dein ..1 (#Audience|#Adult|#Peer)',
    'ich (werde|werd|kann) (es|das|alles) ..1 (an)? dein ..1 (#Audience|#Adult|#Peer) ..1 (zeigen|schicken|sagen|erzählen|weiterleiten|senden)',
    '^ (ich|dann|und ich|gut ich)? (schick|schicke|zeig|zeige|sag|sage|erzähl|erzähle) (ich)? (es|das|die|alles|sie|dich|das bild|die bilder|das video) (an)? (allen|jedem|alle|deiner ganzen klasse|der ganzen schule|der klasse|dein ganzen klasse) ..1 $',
    '(dein) ..1 (#Adult|klasse|freunde|freundinnen|schule|familie) (wird|werden) ..1 (es|das|alles|davon|dich|bald|bald alles) ..2 (sehen|erfahren|wissen|lesen|hören)',
    '^ (bald|morgen|dann|gleich)? (alle|jeder) (werden|wird) (es|das|dich|alles)? ..1 (sehen|erfahren|wissen|lesen) $',
    'ich (hab|habe) (alle|noch|noch alle|alle)? dein (bilder|fotos|nacktbild|nacktbilder|video|videos|nachrichten|kontakte|chats) ..1 $',
    'ich (kenn|kenne|hab|habe|weiß) (ja|jetzt|schon|auch)? dein (adresse|anschrift|schule|straße|hausnummer|ip) ..2',
    'ich (komm|komme) ..1 (zu dir nach hause|zu euch nach hause|bei dir vorbei und) ..4',
    'ich (weiß|weiss) ..1 wie dein ..1 (schule|eltern|mama|schwester|bruder|lehrer|lehrerin|straße) ..1 (heißt|heißen)',
    'ich (hab|habe) ..1 alle dein (freunde|kontakte|follower|abonnenten|mitschüler) ..4',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    '(bescheid|liebe grüße|schöne grüße|gruß|danke|termin|schlüssel|rezept|link|elternbrief|zettel|mitteilung) ..9',
    '..9 (bescheid|grüße|gruß|termin|schlüssel|rezept|link|elternbrief|zettel|wie toll|wie gut|brav|super|lernen|nachhilfe|hausaufgaben|geburtstag|spielen|zocken|kuchen|mitgebracht)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says to show or tell it to the parents, friends or school of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich zeig das deiner mama',
    'ich sags deinen eltern',
    'deine eltern werden es erfahren',
    'ich schick es allen',
    'ich kenne deine adresse',
  ],
  passes: [
    'ich sag es meiner mama',
    'ich schick das allen in der gruppe',
    'ich zeig das deiner mama wie toll du gespielt hast',
    'ich kenne deine cousine',
  ],
};
