import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import secretFun from '../vetoes/secret-fun';

export default {
  match: [
    '(speicher|speichere|speicherst|nenn|nenne|nennst|benenn|schreib|trag|mach|tu|tust) mich ..3 (als|unter|mit|anders|nicht unter|um|rein als) ..3',
    '(ander|anderer|anderen|falschem|falschen|mädchen|jungen|weiblichen|anderem) ..1 (name|namen|mädchennamen|spitznamen|kontaktnamen) ..3 (ein|speicher|speichern|einspeichern|abspeichern|für mich|von mir)',
    '(mädchennamen|anderem namen|anderen namen) ..3',
    '(versteck|verstecke|versteckst|verstecken|tarn|verberg) ..4 (handy|app|chat|kontakt|mich|bilder|fotos|bildschirm|es vor|das vor|unser|zweithandy) ..2',
    '(archivier|archiviere|archivierst|sperr|sperre|stumm|stell|mach) ..3 (chat|mich|den chat|unser chat|benachrichtigungen|handy) ..3 (archiviert|archiv|stumm|lautlos|gesperrt|unsichtbar|aus|versteckt|mit passwort|mit pin)',
    '(dreh|mach|tu|leg) ..3 (bildschirm|handy|display) ..3 (weg|um|aus|zu|dunkel|verdeckt) ..5 (wenn|sobald|falls|damit|kommt|schnell)',
    '(mach|leg|erstell|hol|besorg|leg dir) ..3 (zweit|zweiten|zweites|neuen|geheimen|anderen|extra|neues|2) ..1 (account|acc|handy|profil|insta|nummer|zweitaccount) ..6 (weiß|kennt|wissen|nur|eltern|mama|damit|kontrollieren|sieht|niemand)',
    '(zweitaccount|zweithandy|zweit acc|zweiten account|fake account|geheimen account) ..6 (eltern|mama|papa|niemand|nur für|weiß|kontrolliert|sieht)',
    '(schreib|schreibst|antworte|ruf|chatte|meld dich) ..4 (wenn|sobald|erst wenn) ..4 (schlafen|schläft|weg sind|weg ist|niemand sieht|niemand da|keiner da|keiner sieht|allein bist|im bett|aus dem haus)',
    '(wenn|sobald|falls) ..2 (#Adult|jemand|wer|einer|die) ..3 (kommt|reinkommt|guckt|schaut|auftaucht|da ist|rein|dabei ist) ..5 (mach|machst|schließ|schließt|klapp|klappst|dreh|drehst|leg|legst|wechsel|wechselst|tu|tust|leise|still|off|versteck|versteckst|spiel auf|weg|tab)',
    '(mach|schreib|trag|tu|nimm|gib) ..2 (fake|falschen|anderen|erfundenen|mädchen|jungs) ..1 (namen|name|mädchennamen) ..4',
    '(verschlüsselt|verschlüsselten|geheimen|geheimer|privaten) chat ..6 (niemand|keiner|lösch|hineinschauen|reinschauen|lesen)',
    '(nie|niemals) (stattgefunden|passiert|gesehen|geschrieben) ..4 (klar|löschen|lösch|verstanden|ok)',
  ],
  unless: [
    ...secretFun,
    ...quoted,
    '(nenn|nennst) mich ..3 (lisa|max|mama|papa|opa|oma|frau|herr|gern|wie|alle|bei)',
    '(versteck|verstecke|verstecken) ..3 (hinter|im busch|in der|unter|eier|ostereier|diamanten|kiste|truhe)',
    '(dokument|datei|foto|projekt|word|ordner|playlist|spielstand|welt|präsi|referat) ..5',
    '(präsentation|beamer|unterricht|lehrer|klingelt|im kino|laut) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the contact, the app or the phone hidden from others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'speicher mich als lena ein',
    'versteck das handy vor deiner mama',
    ['stell den chat auf stumm', 'mach den chat stumm und archiviert'],
    'mach dir einen zweitaccount damit deine eltern nix sehen',
    'schreib mir wenn deine eltern schlafen',
  ],
  passes: [
    'nenn mich ruhig max',
    'versteck die diamanten in der kiste',
    'mach im kino das handy aus wenn der film beginnt',
    'speicher das referat unter dem neuen namen',
  ],
};
