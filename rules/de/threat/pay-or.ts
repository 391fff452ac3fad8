import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '(zahl|zahle|zahlst|bezahl|bezahle|bezahlst|überweis|überweise|überweist|schick|schicke|schickst|send|sende|gib|besorg|besorgst|kauf|kaufst|rück|her mit|organisier|nimm|hol) ..6 #Cash ..7 (oder|sonst|ansonsten|dann lösch|damit ich|damit es|und ich lösch|und ich lösche|dann ist ruhe|wenn nicht|oder du|dann vergess|andernfalls)',
    '(ich will|ich brauch|ich brauche|ich krieg|ich bekomm|du schuldest mir|macht|kostet dich|kostet) ..4 #Cash ..6 (oder|sonst|ansonsten|dann lösch|damit ich|wenn nicht) ..4',
    '#Cash ..4 (oder|sonst|und ich|dann) ..5 (#Exposed|poste|leake|lösche|lösch|alle sehen|alle sehens|deine|klasse|#Audience|mama|eltern|online)',
    '(zahl|zahle|zahlst|bezahl|bezahlst) ..3 (oder|sonst|ansonsten) ..2 (ich|alle|es|das|dein|geht|wird|die)',
    '(wenn du|falls du|solange du|zahlst du) ..3 (nicht|kein)? ..2 (zahlst|bezahlst|überweist|zahlen) ..6 (#Expose|#Exposed|geht|landet|sieht|sehen|alle|klasse|deine|mama|eltern|passiert|leak|leben)',
    '(jeden tag|jede stunde) ..2 ohne (geld|zahlung|antwort) ..6',
    '(geld|kohle|zahlung) ..3 (und|dann) ..2 (lösch|lösche|verschwindet|vergess|lass dich in ruhe)',
    '(nimm|hol|klau|stiehl|such) ..4 (kreditkarte|karte|portemonnaie|geldbeutel|handtasche|ec karte|geldbörse|portmonnaie) ..1 (von|deiner|deines|aus) ..4',
    '(mach|foto|fotografier) ..4 (kreditkarte|bankkarte|ec karte) ..2 (von|dein) ..3',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    '(pizza|döner|kino|eintritt|busticket|fahrkarte|fahrschein|essen|eis|klassenfahrt|klassenkasse|trikot|mitgliedsbeitrag|ausflug|kaution|rechnung|flohmarkt|ebay|kleinanzeigen|vinted|versand) ..9',
    '..9 (pizza|döner|kino|eintritt|busticket|fahrkarte|fahrschein|essen|eis|klassenfahrt|klassenkasse|trikot|ausflug|rechnung|flohmarkt|ebay|kleinanzeigen|vinted|versand|paypal freunde)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Demands money or gift cards and threatens what happens otherwise.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'zahl 50 euro oder alle sehen das bild',
    'schick mir eine paysafecard sonst gehts raus',
    '100€ oder ich poste alles',
    'wenn du nicht zahlst sieht es deine klasse',
    'nimm die kreditkarte aus mamas handtasche',
  ],
  passes: [
    'zahl mir die pizza zurück oder lad mich ein',
    'ich schick dir 5 euro für das eis',
    'das trikot kostet 30 euro sonst gehts nicht',
    'wenn du nicht zahlst kostet die karte mehr, kino halt',
  ],
};
