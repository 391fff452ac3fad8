import type { Examples, Rule } from '../../../lib/engine/rule';
import aloneFine from '../vetoes/alone-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(schreib|schreibst|meld|meldest|sag|sagst|ruf|rufst|gib|gibst|text|callst|call) ..3 (bescheid)? ..2 (wenn|sobald|wann) ..1 #Whose? (#Adult|#Peer) ..4 (weg|los|fährt|fahren|gegangen|losfährt|wegfährt|wegfahren|zur arbeit|arbeit|nachtschicht|einschläft|schläft|schlafen|aus dem haus|einkaufen|bett|nicht da)',
    '(wenn|sobald) ..1 #Whose? (#Adult|#Peer) ..4 (weg|los|fährt|fahren|gegangen|losfährt|wegfährt|zur arbeit|arbeit|nachtschicht|einschläft|schläft|schlafen|aus dem haus|einkaufen|im bett|nicht da|verlassen) ..7 (schreib|meld|ruf|komm|komme|kamera|bescheid|stream|live|video|call|zeig|bild|foto|treffen|raus)',
    '(schick|hol|krieg|schmeiß|scheuch) ..1 (dein|den|die) #Peer ..3 (raus|aus dem zimmer|weg|ausm zimmer) ..5',
    'wer ..2 (sieht|hört|sitzt|ist|liegt) ..3 (dich|bei dir|noch|neben dir|zimmer|da) ..7 #AloneThen',
    '(tür|zimmertür) ..2 (zu|abgeschlossen|abgesperrt|verriegelt) ..5 (flüster|leise|kamera|call|ruf|zeig|bild|foto|video|vc|wie du|selfie)',
    '(flüster|leise|leg auf) ..5 (wenn|falls|damit) ..4 (#Adult|jemand|wer|keiner|niemand) ..4 (hört|kommt|reinkommt|aufwacht|wach)',
    '(an welchen|an welchem|welchen|welche) ..1 (tagen|tag|nachmittagen|abenden|wochenende) ..4 (allein|sturmfrei|eltern weg|niemand da|keiner da|arbeiten)',
    '(tür|zimmertür) ..1 (geschlossen|zugemacht|zugesperrt|zu) ..6 (kamera|handy|video|zeig|foto|ruf)',
  ],
  unless: [
    ...aloneFine,
    ...quoted,
    '(abholen|treffpunkt|handwerker|schlüssel|paket|essen|kochen|medizin) ..9',
    '..6 (abgeholt|angekommen|gelandet|gut angekommen|zugesagt|einverstanden|erlaubt|unterschrieben)',
  ],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['safety-purpose', 'game'],
  means: 'Wants to be told, or called, as soon as the others have left or are asleep.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'schreib mir wenn deine mama weg ist',
    'sobald deine eltern schlafen ruf mich an',
    'tür abgeschlossen? dann cam',
    'wer ist noch bei dir im zimmer? keiner? kamera an',
  ],
  passes: [
    'schreib mir wenn deine mama gut angekommen ist',
    'mach die tür zu es zieht',
    'sag bescheid wenn deine eltern einverstanden sind',
  ],
};
