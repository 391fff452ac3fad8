import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import secretFun from '../vetoes/secret-fun';

export default {
  match: [
    '(nicht|kein|kein grund|müssen|ohne|lieber|brauchen|muss man|nötig) ..4 #Adult ..5 (belasten|beunruhigen|einweihen|informieren|hineinziehen|reinziehen|damit nerven|aufregen|sorgen machen|dazuholen|einzuweihen|zu beunruhigen|zu belasten|zu erzählen|zu sagen|zu fragen|zu informieren|einschalten)',
    '(nicht nötig|kein grund|unnötig|musst nicht|brauchst nicht|musst du nicht|brauchst du nicht|müssen wir nicht|muss man nicht|wozu) ..2 #Whose? #Adult ..5 (erzählen|sagen|zu erzählen|zeigen|fragen|zu fragen|sorgen|bescheid|davon)',
    '(regeln|klären|machen) wir ..2 (allein|unter uns|zu zweit|beide allein|beide)',
    '(ohne) (dein)? #Adult ..2 (zu fragen|fragen|bescheid zu sagen|zu informieren|was zu sagen|davon)',
    '(frag|fragst) ..2 (nicht|bloß nicht|lieber nicht|gar nicht) ..1 (dein)? #Adult ..3',
    '(frag|fragst) ..1 (dein)? #Adult ..1 (nicht|lieber nicht|besser nicht|gar nicht|erst gar nicht) ..2',
    '(mail|nummer|handy|account|sim|profil|app|konto|chat|ordner|nummer) ..3 (die|das|den|von dem|von der) ..2 #Adult ..3 (nicht|nichts) ..2 (kennt|kennen|weiß|wissen|sieht|sehen|finden|findet)',
    '(handy|geschenk|kette|geld|sachen|sim|zweithandy) ..6 (versteckt|versteck|verstecken) ..4 (#Adult|findet|finden|sieht|sehen|gut|vor|niemand)',
    '(bevor|ehe) ..2 #Adult ..3 (zurück|heim|reinkommt|sieht|liest|nachschaut|checkt|kontrolliert|wieder kommt|nach hause) ..5 (lösch|weg|clear|leer|chat|verlauf|aus|schnell)',
    '(lösch|weg|leer|chat|verlauf|mach) ..5 (bevor|ehe) ..2 #Adult ..4',
    '(geheimen|geheimer|versteckten|versteckter|privaten) ordner ..3',
    '(nur|erst) wenn ..1 (niemand|keiner) ..3 (da|neben dir|bei dir|sieht|guckt|zuschaut|zimmer|dabei|neben|sitzt)',
    '(geht|gehen|ging) ..1 #Whose? #Adult ..1 (nichts|nicht) ..1 an',
  ],
  unless: [
    ...secretFun,
    ...quoted,
    '(bus|parkplatz|wo der|schlüssel|jause|brotdose|hausaufgabe|unterschrift|abfragen|geschirr|spülmaschine|zimmer|müll|staubsaugen|eis) ..9',
    '..9 (schlüssel|hängt|brotdose|hausaufgabe|hausaufgaben|unterschrift|geschirr|spülmaschine|zimmer auf|müll|aufräumen|wäsche|abwasch)',
    '..9 (pizzakartons|pizzakarton|flaschen|chips|teller|diät)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that there is no need for the parents to be told or asked.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    ['du brauchst deine eltern nicht fragen', 'wozu deine eltern fragen'],
    'kein grund deine mama zu beunruhigen',
    'das regeln wir unter uns',
    'lösch das bevor deine mama es sieht',
    'hol dir eine nummer die deine mama nicht kennt',
  ],
  passes: [
    'kein grund deine eltern zu fragen wo der schlüssel hängt',
    'räum auf bevor deine mama kommt, müll auch',
    'frag deine mama ob du mitkommen kannst',
  ],
};
