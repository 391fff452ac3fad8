import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(komm|kommst|kommen|kumm|treffen|treff|triff|triffst|sehen|besuch|besuchst|mitkommen|herkommen|warte|sei|spazieren|abhängen|chillen|date|unternehmen|vorbei|hin|wochenende) ..6 #Solo',
    '(komm|kommst|treffen|treff|triff|triffst|sehen|besuch|vorbei|warte|geh|spazieren|abhol|abholen|hol) ..5 #Hidden',
    '#Solo ..4 (komm|kommst|kommen|treffen|treff|triff|triffst|sehen|besuch|vorbeikommen|herkommen|hin|park|wald|see|hotel|zu mir|bei mir|unternehmen|hinkommen)',
    '#Hidden ..4 (komm|kommst|treffen|triff|triffst|besuch|abholen|vorbeikommen|hol|raus|rauskommen)',
    '(niemand|keiner|kein|kein freunde|kein freundin|kein eltern) ..1 (mitbringen|mitnehmen|dabei haben)',
    '(bring|nimm|bringst|nimmst) ..3 (niemand|keiner|kein|bloß kein|nicht dein|dein freunde nicht|dein freundin nicht) ..2 (mit|mitbringen|dabei)',
    '(park|spielplatz|see|wald|bahnhof|hotel|#MeetSpot|zu mir|bei mir|samstag|sonntag|wochenende|heute abend|morgen) ..3 #Solo',
    '(bring|nimm|bringst|nimmst) ..2 nicht ..3 (#Peer|#Adult) ..1 mit',
    'nicht ..2 (#Peer|#Adult|jemand) ..1 (mitbringen|mitnehmen|mitschleppen)',
  ],
  unless: [
    ...meetFine,
    ...quoted,
    '(ganz )?allein ..3 (angst|langweilig|traurig|schaffst|schaff|geschafft|lernen|machen|wohnen|lassen|gelassen|daheim|zuhause)',
    '(du musst|musst|muss|brauchst|sollst|soll|solltest) nicht ..4 allein',
    'nicht ..2 allein',
    '(ich|er|sie|wir) ..2 (war|bin|ist|sind|fahr|fahre|geh|gehe|komm|komme|waren) ..4 allein',
    '(zu zweit|nur wir zwei|nur du und ich|nur wir beide) ..4 (spielen|zocken|zock|im call|runde|referat|projekt|lernen|gegen|team|match|online|übrig|in der gruppe)',
    '(referat|projekt|gruppenarbeit|lernen|nachhilfe) ..6',
    'sehen ..3 allein ..2 (aus|schön|gut)',
    'das ..3 allein ..4',
    '(lass|lasst) ..3 allein',
    'kommst du ..2 allein (klar|zurecht|hin|heim|nach hause)',
    '(nach hause|heim) ..2',
    '..3 (nach hause|heim)',
    '(allein schade|bist du allein|grillen|sagt meine|sagt mein) ..6',
    '..6 (grillen|sagt mein #Adult|sagt meine)',
    '(geh|gehe|fahr|mach|bleib|spiel) ich ..1 allein',
    '(ich|bin|bist|war|sind) ..2 (um)? ..3 allein',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the child to come to a meeting alone or without anybody knowing.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'komm allein',
    'triff dich mit mir im park aber ohne deine eltern',
    'bring niemanden mit',
    'können wir uns sehen, nur wir zwei',
    'treffen wir uns heimlich am bahnhof',
    'chum elei zum spielplatz',
  ],
  passes: [
    'du musst nicht allein zum training kommen',
    'ich war allein im kino',
    'komm mit deinen eltern zum fest',
    'lass uns zu zweit am referat arbeiten',
    'kommst du allein klar',
  ],
};
