import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(schreib|schreibst|schreiben|schreibe|add|adde|addest|adden|hinzufügen|füg|folg|folge|such|find|meld dich|komm|geh|gehen|wechsel|wechseln|weiterschreiben|chatten|quatschen|reden|texten|call|schreibma|ruf) ..4 (auf|bei|über|per|in|zu|rüber zu|via|mit)? ..1 (#Platform|#CodedPlatform) ..3',
    '(lass|lasst|wollen|können|lieber|besser|sollen|woll) ..5 (auf|bei|über|per|in|zu|via) ..1 (#Platform|#CodedPlatform)',
    '(hast|hast du|benutzt|nutzt|hesch|host|besitzt) ..2 (du)? ..1 (auch|noch|denn|ein)? (#Platform|#CodedPlatform) ..2 $',
    '(gib|gibst|schick|sag|wie ist|was ist|wie heißt|wie heisst|wie lautet|verrat) ..3 (dein)? ..1 (#Platform)',
    '(wie heißt du|wie heisst du|name|username|benutzername|nick) ..3 (auf|bei|da|dort|in) ..1 (#Platform|$)',
    '(hier|da) ..2 (nicht|ist blöd|ist schlecht|unsicher|liest jemand|wird mitgelesen|zensiert|gefilter|gefiltert) ..5 (#Platform|#CodedPlatform|woanders|lieber|anderswo|privat)',
    '(mein|meine) ..1 (#Platform) ..2 (ist|heißt|name|lautet|nummer)',
    '(#Platform) ..1 (name|user|username|nummer|acc|account) ..1 $?',
    '^ (und|ok|hey)? (#Platform) $?',
  ],
  unless: [
    '(nicht|kein|nie) ..2 #Platform ..2 (haben|darf|darf ich)',
    '(klassengruppe|klassenchat|gruppe|referat|hausaufgabe|lehrer|lehrerin|clan|server|gilde|raid|trainer|verein|mama|ag) ..6',
    '..6 (klassengruppe|klassenchat|referat|hausaufgabe|hausaufgaben|clan|gilde|raid|verein)',
    '#Platform ..2 (down|offline|kaputt|geht nicht|update|gelöscht|verboten|gesehen|video|reel|story|trend)',
  ],
  confidence: 'strong',
  slot: 'socials',
  means: 'Wants to go on with the talk in another app.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'hast du snap?',
    'schreib mir auf whatsapp',
    'lass auf tele weiterschreiben',
    'wie heißt du auf insta',
    'hier nicht, lieber die gelbe app',
    'add mich auf dc',
  ],
  passes: [
    'ist snap down',
    'hab auf tiktok ein video gesehen',
    'die hausaufgaben sind in der klassengruppe auf whatsapp',
    'ich hab kein insta',
  ],
};
