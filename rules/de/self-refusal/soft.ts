import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(vielleicht|eventuell|evtl|schauen|sehen|schauen wir|gucken) ..2 (später|nächstes|ein andermal|wann anders|morgen|irgendwann|$)',
    '(ein andermal|wann anders|nicht heute|heute nicht|grad nicht|jetzt nicht|gerade nicht|später vielleicht|nicht so gern)',
    '(weiß|weiss) (ich)? (nicht|ned|nid) ..1 (so recht|ob|$|so)',
    '^ (kein plan|kein ahnung|weiß nicht|weiß ned|naja|na ja|uff|puh)',
    '(darf|soll|sollte|dürfte) (ich|das)? ..2 (nicht|nicht|kein) ..3',
    '(muss|musss|muass) (ich)? ..2 (jetzt|gleich|leider|weg|off|los|essen|ins bett|schlafen|lernen|gehen|weg) ..2',
    '(bin) ..2 (schüchtern|zu schüchtern|müde|nicht sicher)',
    '(mein|meine) (mama|papa|eltern|schwester|bruder) ..2 (ist da|kommt|ruft|sind da|kommen|schaut|guckt|sitzt neben)',
    '(können|können wir|lass) ..3 (lieber|nur) ..3 (schreiben|spielen|zocken|hier bleiben|hier schreiben|reden)',
    '(warum|wieso|wozu|für was) ..3 (willst|brauchst|fragst|interessiert|musst) du ..3',
    '(find|finde|fühl|fühle) ..3 (komisch|unangenehm|nicht so gut|nicht gut|weird|seltsam|cringe)',
    '(kamera|cam|handy|mikro) ..2 (kaputt|geht nicht|leer)',
    '(kein) (bock|lust) ..2',
  ],
  unless: [
    '(kein) (bock|lust) ..2 (mathe|schule|hausaufgaben|mehr auf|arbeit|training)',
    '(weiß nicht) ..2 (welche|wie das|wo|was für|wann)',
    '(muss) ..3 (lachen|sagen|zugeben)',
  ],
  confidence: 'fair',
  speaker: 'self',
  means: 'You put it off politely; somebody who means well hears the no in that.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'vielleicht später',
    'weiß nicht so recht',
    'ich darf das nicht',
    'ich muss jetzt weg',
    'warum willst du das wissen',
  ],
  passes: ['weiß nicht welche aufgabe', 'kein bock auf mathe', 'ich muss sagen das spiel ist cool'],
};
