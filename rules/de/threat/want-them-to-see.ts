import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '(willst du|willst|wills du|möchtest du|soll|sollen|sollte|wäre) ..1 (wirklich|echt|ernsthaft)? (dass|das) ..1 #Whose? ..1 #Audience ..5 (sieht|sehen|erfährt|erfahren|weiß|wissen|liest|lesen|kriegt|kriegen|mitkriegt|rausfindet|hört|hören|bekommt)',
    'soll ich ..2 (das|es|die|alles|dein #Material|den chat|die #Material|ihnen)? ..2 (#Whose|an|in)? ..1 #Audience ..5 (schicken|zeigen|sagen|erzählen|weiterleiten|posten|verraten|senden|stellen|vorspielen)',
    '(was würde|was würden|was wird|was werden|was sagt|was sagen|was denkt|was denken|was meinst du was|was wohl|wie würde|wie würden|wie findet|wie fänden) ..1 #Whose? ..1 #Audience ..3 (sagen|denken|wohl|dazu|wenn|finden|davon|reagieren) ..5 (sieht|sehen|wüsste|wüssten|bild|bilder|foto|video|chat|zeig|schick|erfährt|erfahren|zeige|schicke|poste)',
    '(stell dir vor|stell dir vor|überleg dir|überleg|wär schade|wäre schade|wär blöd|wäre blöd|wär doof|wäre peinlich|wär peinlich|schade wenn|blöd wenn|nicht dass|was wenn|blöd für dich wenn) ..4 #Whose? ..1 #Audience ..5 (sieht|sehen|sehn|erfährt|erfahren|wüsste|wüssten|kriegt|kriegen|rausfindet|bekommt|bekommen|findet)',
    '(wem|wer) (soll|soll ich|darf) ..3 (zuerst|als erstes|als erster) ..3 (schicken|sehen|zeigen|bekommen)',
    '(zuerst|als erstes) ..3 (dein|die) #Adult ..5 (dann|danach) ..3 (dein|die) #Audience',
    '(willst|möchtest|wäre) ..2 nicht ..2 (dass|das) ..4 (viral|online|rauskommt|öffentlich|rumgeht|sehen|sieht|erfährt|erfahren|rausfinden|rausfindet|netz)',
    '#Audience ..4 (interesse|interessieren|interessiert|freuen|spannend|neugierig|gespannt|umfallen|fällt um|fallen um|ausrasten|schockiert|enttäuscht|geschockt) ..6 (chat|chatverlauf|bild|bilder|foto|fotos|video|was du|nachrichten|screenshot|unser|gesprächen|gespräche|unterhaltung)',
    '#Audience ..8 was du ..3 (geschickt|geschrieben|anvertraut|gezeigt|getan|gemacht|gesagt) ..1',
    '(was du ..3 (geschickt|geschrieben|anvertraut|gezeigt)) ..8 (#Adult|klasse|alle|allen|schule|freunde)',
    '#Whose #Adult ..3 (anrufen|anschreiben|kontaktieren|schreiben|anruf|besuchen) ..7 (erzählen|zeigen|schicken|bilder|bild|foto|video|gesprächen|gespräche|was du|alles)',
    'soll ich ..6 (in|an) ..2 #Audience ..3 (werfen|stellen|posten|schicken|hauen|knallen|droppen|packen|schmeißen)',
    '#Audience ..2 (hat|haben) ..2 (schon|bereits|gestern|heute) ..3 (#Material|screenshot|bild|bilder|video|davon) ..3 (bekommen|gesehen|gekriegt|erhalten)',
    '(denk|überleg|überlegs) ..5 (bevor|ehe) ..3 (polizei|eltern|lehrer|lehrerin|mama|jemand) ..3 (gehst|sagst|erzählst|redest|anrufst|läufst|petzt)',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    '(willst du|soll ich) ..3 (meiner|mein) ..4',
    'soll ich ..3 (bescheid|gruß|grüße|danke) ..4',
    '(training|ausfällt|ausfall|termin|probe|konzert|note|zeugnis|turnier|spiel ist|gebacken|gemalt|gebastelt|geschafft|gelernt|gekocht|geschenkt) ..9',
    '..9 (training|ausfällt|termin|probe|konzert|note|zeugnis|gebacken|gemalt|gebastelt|geschafft|gelernt|gekocht)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks with a threat whether family or friends should see it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'willst du dass deine eltern das sehen?',
    'soll ich das deiner mama zeigen',
    'was würde deine klasse sagen wenn sie das bild sieht',
    'wär doch schade wenn deine oma das sieht',
    'wem soll ichs zuerst schicken',
  ],
  passes: [
    'willst du dass deine mama den kuchen sieht',
    'soll ich deiner mama bescheid sagen dass du da bist',
    'was sagen deine eltern zum zeugnis',
    'wär schade wenn dein papa das tor nicht sieht',
  ],
};
