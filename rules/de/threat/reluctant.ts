import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '(zwing mich|zwingst mich|zwing mi|lässt mir kein wahl|lasst mir kein wahl|kein andere wahl|bring mich nicht dazu|bring mich nicht so weit|ungern|tut mir leid aber|täte mir leid|wäre schade|wär schade|wäre traurig|würde mir leid tun) ..8 (zeigen|schicken|weiterleiten|weiterzuleiten|erzählen|posten|zu schicken|zu zeigen|zu posten|zu erzählen|veröffentlichen|hochzuladen|hochladen|online)',
    '(zwing mich|zwing mi) nicht ..4 (dazu|es|das|dein|die) ..5',
    '(wegen|durch|für) ..2 (video|bild|foto|nachrichten|chat) ..4 (kaputt|ruiniert|endet|vorbei|zerstört|versaut|fliegst|aus ist)',
    '(zukunft|karriere|ruf|ansehen) ..5 (video|bild|foto|chat|screenshot|zerstör|ruinier|kaputt)',
    '(jede|jeden|pro|jedes) (stunde|tag|minute|woche) ..6 (einer mehr|ein mehr|ein person|noch jemand|der nächste|ein neues|ein weiteres) ..4',
    '(#Number|zehn|fünf|drei) (minuten|min|stunden) ..3 (poste|lade|geht|stelle|schick|leak) ..6 (außer|wenn du nicht|es sei)',
    '(polizei|bullen) ..5 (trotzdem|geteilt|gepostet|geht raus|online|leak|dann)',
    '(poste|lade|stelle|schicke|leake|veröffentliche|verbreite) ..6 (außer du|es sei denn du|wenn du nicht|falls du nicht|wenn nicht|solange du nicht)',
    '#Audience ..2 (werden|wird) ..3 (sehen|erfahren|wissen|lesen|hören|merken) ..2 (was du|wie du|dass du|wer du|dein|das du|was für ein)',
  ],
  unless: [...threatFun, ...quoted, '(antrag|rechnung|bewerbung|fahrschein|anzeige ist raus|melden|meldet) ..9'],
  confidence: 'certain',
  bright: true,
  means: 'Says to be forced, or sorry, to have to show others what they have.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'zwing mich nicht das deinen eltern zu zeigen',
    'wegen dem video ist deine zukunft vorbei',
    'jede stunde ohne antwort kriegt einer mehr den screenshot',
    'ich lade es hoch außer du antwortest',
  ],
  passes: [
    'tut mir leid aber ich muss das referat noch hochladen',
    'wär schade wenn wir den bus verpassen',
    'ich schick dir die hausaufgaben wenn du nicht kommst',
  ],
};
