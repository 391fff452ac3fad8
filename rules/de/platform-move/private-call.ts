import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(komm|kommst|geh|gehen|lass|schreib|schreibst|schreiben|add|meld|können|wollen) ..4 (privat|private|pn|privatchat|privaten chat|privater chat|dm|dms|direct|privatnachricht|einzelchat)',
    '(privat|privatchat) ..2 (schreiben|chatten|reden|weiterschreiben|quatschen)',
    '(komm|kommst|geh|gehen|lass|wollen|können|hast du lust|bock|magst|willst) ..4 (call|callen|vc|voice|voicechat|discord call|sprachchat|telefonieren|anrufen|quatschen am telefon|facetime|teamspeak)',
    '(ruf|rufst) ..1 (mich|mi|du mich) ..2 (an)? ..3',
    '(kann|darf|soll) ich dich ..3 (anrufen|callen|ran klingeln|anklingeln)',
    '(will|möchte|würd) ..3 dein stimme ..2 hören',
    '(eigener|eigenen|privater|privaten|extra) (server|kanal|channel|gruppe) ..3 (nur|für uns|wir zwei|zu zweit)',
  ],
  unless: [
    '(mama|papa|oma|opa|notfall|112|110|festnetz|arzt|lehrer|sekretariat|trainer) ..6',
    '..6 (wenn was ist|im notfall|mama|papa|oma|opa|arzt|bescheid|hausaufgaben|referat|team|raid|ranked|runde|squad|alle)',
  ],
  confidence: 'strong',
  means: 'Wants to go on in private, by voice or by call.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['komm mal in pn', 'lass privat schreiben', 'wollen wir telefonieren?', 'kann ich dich anrufen'],
  passes: ['ruf mich an wenn was ist', 'kommt ihr alle in den call für den raid', 'meine mama telefoniert'],
};
