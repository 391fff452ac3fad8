import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(lösch|lösche|löschst|löscht|löschen|entfern|entferne|clear|leer|leere|leeren|putz|vernicht) ..4 (chat|chats|verlauf|chatverlauf|nachrichten|unterhaltung|konversation|gespräch|anruf|anrufe|anrufliste|suchverlauf|browserverlauf|alles was|alles von|bilder danach|historie|alles hier|spuren|kontakt)',
    '(chat|chats|verlauf|chatverlauf|nachrichten|unterhaltung|konversation|alles|spuren|das hier) ..3 (löschen|lösch|löschst|gelöscht|leeren|entfernen|weg machen|wegmachen|löscht)',
    '(lösch|lösche|löschst) ..2 (das|es|alles|sie|die|den|hier) ..4 (danach|nachher|gleich|sofort|wieder|bevor|wenn|damit|falls|ok|ja|jedes|immer|gelesen|dann|$)',
    '(hast|hast du) ..2 (alles|den chat|die nachrichten|chat|verlauf|es|das) ..1 (gelöscht|weggemacht)',
    '(mach|stell|schalt|aktivier|nutz|benutz) ..4 (selbstlöschende|selbstlöschend|verschwindende|verschwinden|ablaufende|vanish mode|vanish|selbstlöschung|einmalansicht|inkognito|auto delete|24 stunden|24h) ..3',
    '(selbstlöschende|verschwindende|selbstlöschend) ..1 (nachrichten|modus|chat)? ..2 (an|ein|aktivieren|anmachen|stellen)',
    '(mach|nimm|räum|tu|hau|schmeiß|wisch) ..2 (chat|verlauf|nachrichten|unterhaltung|spuren|chats) ..2 (weg|raus|leer|platt)',
    '(chat|verlauf|nachrichten|unterhaltung|gespräch|konversation) ..6 (entfernen|löschen|verschwinden lassen|wegmachen)',
    '(lösch|lösche|löschst) ..2 (bilder|bild|fotos|foto|video|alles) ..2 (nachdem|danach|wenn|sobald|gleich|sofort|wieder|vorher|bevor)',
    '(lösch|lösche|löschst) ..3 (danach|nachher) ..1',
  ],
  unless: [
    ...quoted,
    '(lösch|lösche|löschen|gelöscht|leer|leere) ..4 (datei|dateien|cache|cookies|papierkorb|speicher|app cache|folie|folien|account bei|duplikat|duplikate|spielstand|save|word|absatz|satz|zeile|wort|doppelte|doppelten|minecraft|mod|mods|virus|spam|viren|kette|kettenbrief|kettenbriefe|download|downloads|durst|feuer|brand|kerze)',
    '(datei|cache|cookies|speicher|papierkorb|folie|spielstand|mod|mods|spam|virus|kettenbrief|update|neustart|router|problem|fehler) ..9',
    '(browser|seite|lagg|laggt|hängt|langsam) ..6',
    '..6 (seite laggt|seite hängt|laggt|lädt|langsam|speicher voll|browser)',
    '..9 (datei|dateien|cache|cookies|speicher|speicherplatz|papierkorb|folie|spielstand|mods|spam|virus|kettenbrief|neu installieren|neustarten|neustart)',
    '(ich hab|ich habe|hab|habe|mir|versehentlich|aus versehen|wurde|ausversehen|insta hat|whatsapp hat) ..5 (gelöscht|weggelöscht)',
    '(nicht|nie|niemals|ja nicht|bloß nicht|auf keinen fall) ..3 (löschen|lösch|löschst)',
    '(lösch|lösche|löschst) ..5 (nicht|nie|nichts|beweise)',
    '(bild|foto|video|bilder) von mir ..4',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to delete what was said, or to let it vanish.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'lösch den chat',
    'lösch das danach gleich',
    'chat löschen nicht vergessen',
    'mach selbstlöschende nachrichten an',
    'hast du alles gelöscht?',
  ],
  passes: [
    'lösch die alte datei',
    'ich hab den chat aus versehen gelöscht',
    'lösch den cache und starte neu',
    'lösch den chat nicht, das sind beweise',
  ],
};
