import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(schleich|schleichst|schleichen|stiehl|stehl|kletter|kletterst|klettern) ..1 (dich|di)? ..4 (raus|weg|aus dem|ausm|aus|davon|nachts|runter|hinaus) ..4',
    '(rausschleichen|wegschleichen|davonschleichen|rausklettern|abhauen|ausbüxen|durchbrennen|weglaufen) ..5 (heute|nachts|wenn|zusammen|mit mir|kannst|schaffst|fenster|schlafen|zu mir|merkt)',
    '(kannst|könntest|willst|schaffst|würdest|traust|meinst) (du)? ..3 (dich)? ..3 (rausschleichen|wegschleichen|abhauen|ausbüxen|wegschleichen|rausklettern|durchbrennen|weglaufen|raus schleichen)',
    '(hau|haust|lauf|läufst) ..3 (ab|weg) ..5 (zu mir|mit mir|von zuhause|daheim|heute|nachts)',
    '(wir|lass uns|lass|komm) ..3 (abhauen|durchbrennen|weglaufen|verschwinden|hauen ab|weg von) ..4',
    '(komm|kommst|geh|gehst) ..4 (raus|runter|weg) ..3 (wenn|sobald|bevor|während) ..4 (schlafen|schläft|pennen|pennt|im bett|weg sind|weg ist|duscht|einkaufen|arbeiten)',
    '(wenn|sobald) ..4 (schlafen|schläft|pennen|pennt|eingeschlafen|im bett) ..5 (komm|kommst|raus|hol|triff|treffen|fenster|tür|geh|schleich)',
    '(komm|kommst) ..2 (nacht|nachts|abend) ..2 raus ..2',
    '(durchs|aus dem|ausm|durch das) fenster ..4 (raus|klettern|kletter|steig|steigen|springen|kommst|komm)',
    '(schwänz|schwänze|schwänzt|schwänzen|lass|blau) ..3 (schule|unterricht|die letzte stunde|sport|mathe|stunde|ersten stunden|schul) ..5 (und|dann|für mich|komm|treffen|mit mir|zu mir|zusammen|wir)',
    '(meld|melde|meldest) dich ..2 krank ..4 (und|dann|komm|treffen|wir|zu mir)',
    '(hau|haust|lauf|läufst) ..2 (von zuhause|von daheim|daheim|zuhause) ..2 (ab|weg)',
    '^ ..1 (schwänz|schwänze) ..3 $',
  ],
  unless: [
    ...meetFine,
    ...quoted,
    '(katze|hund|hamster|gefängnis|knast|alcatraz|minecraft|roblox|film|gegner|wache|wachen) ..9',
    '..9 (katze|hund|hamster|gefängnis|spion|camper|hinter den gegner|im spiel|escape room)',
    '(zu springen|springen)',
    '(schwänz|schwänzen|schwänzt) ..3 nicht',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the child to slip out of the house, skip school or run away.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'schleich dich raus',
    'kannst du heute nacht abhauen?',
    'wenn deine eltern schlafen kommst du runter',
    'kletter aus dem fenster',
    'schwänz die schule und komm zu mir',
  ],
  passes: [
    'die katze hat sich rausgeschlichen',
    'im spiel musst du dich aus dem gefängnis schleichen',
    'nicht die schule schwänzen nur wegen dem konzert',
    'wir müssen weglaufen der creeper kommt',
  ],
};
