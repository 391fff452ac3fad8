import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import revealFine from '../vetoes/reveal-fine';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '(dein #Audience|euer #Audience|alle aus|ganze klasse|ganze schule|halbe schule|deine ganze|alle deine|alle dein|jeder in|jeder an|die ganze|dein ganze|alle follower|allen in|jedem in|alle in|allen) ..5 (zeig|zeige|zeigen|schick|schicke|schicken|sende|senden|erfahren|erfährt|wissen|weiß|sehen|sieht|hören|hört|lesen|liest|finden|findet|kriegen|kriegt|bekommen|bekommt|poste|posten|leake|leaken|teile|teilen|verbreite|weiterleiten|erzähl|erzähle|erzählen|sag|sage|landet|geht|gehen|runde|rumgehen) ..5 (was du mir|was du getan|was du gemacht|was du geschrieben|was du geschickt|dein #Material|bild von dir|bilder von dir|foto von dir|fotos von dir|video von dir|clip von dir|das video|die bilder|das bild|das foto|die fotos|der clip|den clip|die aufnahme|die aufnahmen|den chat|der chat|unser chat|die screenshot|den screenshot|das von dir|das mit dir|dass du mir|deine bemerkungen)',
    '(was du mir|was du getan|was du gemacht|was du geschrieben|was du geschickt|dein #Material|bild von dir|bilder von dir|foto von dir|fotos von dir|video von dir|clip von dir|das video|die bilder|das bild|das foto|die fotos|der clip|den clip|die aufnahme|die aufnahmen|den chat|der chat|unser chat|die screenshot|den screenshot|das von dir|das mit dir|dass du mir|deine bemerkungen) ..5 (dein #Audience|euer #Audience|alle aus|ganze klasse|ganze schule|halbe schule|deine ganze|alle deine|alle dein|jeder in|jeder an|die ganze|dein ganze|alle follower|allen in|jedem in|alle in|allen) ..5 (zeig|zeige|zeigen|schick|schicke|schicken|sende|senden|erfahren|erfährt|wissen|weiß|sehen|sieht|hören|hört|lesen|liest|finden|findet|kriegen|kriegt|bekommen|bekommt|poste|posten|leake|leaken|teile|teilen|verbreite|weiterleiten|erzähl|erzähle|erzählen|sag|sage|landet|geht|gehen|runde|rumgehen)',
    '(zeig|zeige|zeigen|schick|schicke|schicken|sende|senden|erfahren|erfährt|wissen|weiß|sehen|sieht|hören|hört|lesen|liest|finden|findet|kriegen|kriegt|bekommen|bekommt|poste|posten|leake|leaken|teile|teilen|verbreite|weiterleiten|erzähl|erzähle|erzählen|sag|sage|landet|geht|gehen|runde|rumgehen) ..4 (dein #Audience|euer #Audience|alle aus|ganze klasse|ganze schule|halbe schule|deine ganze|alle deine|alle dein|jeder in|jeder an|die ganze|dein ganze|alle follower|allen in|jedem in|alle in|allen) ..5 (was du mir|was du getan|was du gemacht|was du geschrieben|was du geschickt|dein #Material|bild von dir|bilder von dir|foto von dir|fotos von dir|video von dir|clip von dir|das video|die bilder|das bild|das foto|die fotos|der clip|den clip|die aufnahme|die aufnahmen|den chat|der chat|unser chat|die screenshot|den screenshot|das von dir|das mit dir|dass du mir|deine bemerkungen)',
    '(zeig|zeige|zeigen|schick|schicke|schicken|sende|senden|erfahren|erfährt|wissen|weiß|sehen|sieht|hören|hört|lesen|liest|finden|findet|kriegen|kriegt|bekommen|bekommt|poste|posten|leake|leaken|teile|teilen|verbreite|weiterleiten|erzähl|erzähle|erzählen|sag|sage|landet|geht|gehen|runde|rumgehen) ..4 (was du mir|was du getan|was du gemacht|was du geschrieben|was du geschickt|dein #Material|bild von dir|bilder von dir|foto von dir|fotos von dir|video von dir|clip von dir|das video|die bilder|das bild|das foto|die fotos|der clip|den clip|die aufnahme|die aufnahmen|den chat|der chat|unser chat|die screenshot|den screenshot|das von dir|das mit dir|dass du mir|deine bemerkungen) ..5 (dein #Audience|euer #Audience|alle aus|ganze klasse|ganze schule|halbe schule|deine ganze|alle deine|alle dein|jeder in|jeder an|die ganze|dein ganze|alle follower|allen in|jedem in|alle in|allen)',
    '(was du mir|was du getan|was du gemacht|was du geschrieben|was du geschickt|dein #Material|bild von dir|bilder von dir|foto von dir|fotos von dir|video von dir|clip von dir|das video|die bilder|das bild|das foto|die fotos|der clip|den clip|die aufnahme|die aufnahmen|den chat|der chat|unser chat|die screenshot|den screenshot|das von dir|das mit dir|dass du mir|deine bemerkungen) ..5 (zeig|zeige|zeigen|schick|schicke|schicken|sende|senden|erfahren|erfährt|wissen|weiß|sehen|sieht|hören|hört|lesen|liest|finden|findet|kriegen|kriegt|bekommen|bekommt|poste|posten|leake|leaken|teile|teilen|verbreite|weiterleiten|erzähl|erzähle|erzählen|sag|sage|landet|geht|gehen|runde|rumgehen) ..4 (dein #Audience|euer #Audience|alle aus|ganze klasse|ganze schule|halbe schule|deine ganze|alle deine|alle dein|jeder in|jeder an|die ganze|dein ganze|alle follower|allen in|jedem in|alle in|allen)',
    '(dein #Audience|euer #Audience|alle aus|ganze klasse|ganze schule|halbe schule|deine ganze|alle deine|alle dein|jeder in|jeder an|die ganze|dein ganze|alle follower|allen in|jedem in|alle in|allen) ..5 (was du mir|was du getan|was du gemacht|was du geschrieben|was du geschickt|dein #Material|bild von dir|bilder von dir|foto von dir|fotos von dir|video von dir|clip von dir|das video|die bilder|das bild|das foto|die fotos|der clip|den clip|die aufnahme|die aufnahmen|den chat|der chat|unser chat|die screenshot|den screenshot|das von dir|das mit dir|dass du mir|deine bemerkungen) ..5 (zeig|zeige|zeigen|schick|schicke|schicken|sende|senden|erfahren|erfährt|wissen|weiß|sehen|sieht|hören|hört|lesen|liest|finden|findet|kriegen|kriegt|bekommen|bekommt|poste|posten|leake|leaken|teile|teilen|verbreite|weiterleiten|erzähl|erzähle|erzählen|sag|sage|landet|geht|gehen|runde|rumgehen)',
    '(bevor|ehe|bis) ..2 #Whose? (#Adult|klasse|alle) ..1 (das|es|alles|dein bild|das bild|das video) ..1 (sieht|sehen|erfährt|erfahren|liest|kriegt)',
  ],
  unless: [...threatFun, ...quoted, ...revealFine],
  confidence: 'strong',
  bright: true,
  means: 'Says that family, friends or school will come to see or hear what the child sent or said.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'deine eltern kriegen den chat zu lesen',
    'das video von dir wird deine klasse sehen',
    'ich denke deine klasse sollte erfahren was du mir geschrieben hast',
    'letzte chance bevor oma das sieht',
  ],
  passes: [
    'deine eltern sehen das video von dir bei der aufführung',
    'hast du deinen eltern das bild gezeigt',
    'deine oma freut sich wenn sie das foto sieht',
  ],
};
