import type { Examples, Rule } from '../../../lib/engine/rule';
import aloneFine from '../vetoes/alone-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#AloneState ..9 #AloneThen',
    '(sind|ist|schlafen|schläft|arbeiten|arbeitet|pennen|pennt|wann) ..2 (dein|die|ihr) #Adult ..9 #AloneThen',
    '(bist|sind|wann bist|wann hast|hast) (du|sie)? ..3 (allein|sturmfrei|ungestört|für dich) ..9 #AloneThen',
    '(ist|sitzt|hört|wer|sonst|noch) ..2 (jemand|wer|irgendwer|sonst wer|noch wer) ..4 (da|bei dir|daheim|zuhause|zimmer|haus|dabei|raum|wach) ..9 #AloneThen',
    '(wenn|sobald|falls|solange) ..4 (allein bist|allein zuhause bist|niemand da ist|keiner da ist|alle schlafen|alle weg sind|eltern schlafen|eltern weg sind|mama weg ist|mama schläft|papa schläft|sturmfrei hast|niemand guckt|keiner guckt|eltern nicht da) ..6 (#AloneThen|ruf|call|schreib|kamera|schick|mach|komm|zeig|meld)',
    '(ruf|call|schreib|schick|kamera|mach|komm|zeig|meld|film) ..5 (wenn|sobald|falls|solange) ..3 (allein bist|allein|niemand da ist|keiner da ist|alle schlafen|alle weg sind|eltern schlafen|eltern weg|mama weg ist|mama schläft|sturmfrei|niemand guckt|keiner guckt|keiner im zimmer)',
    '(geh|gehst|verzieh|setz dich|schließ dich) ..4 (dein zimmer|ins zimmer|aufs klo|ins bad|badezimmer|wo du allein|wo niemand|wo keiner|wo dich) ..6 (tür|ruf|kamera|schick|zeig|film|allein|ungestört|schließ|niemand|keiner|mach|hört|sieht)',
    '(mach|machst|schließ|schließt|sperr|sperrst|tu) ..2 (tür|zimmertür|dein zimmer|dich) ..3 (zu|ab|ein|abgeschlossen) ..6 (kamera|ruf|zeig|schick|leg|zieh|call|und dann|film|niemand|keiner|damit|allein|mach)',
    '(schau|guck|pass auf|sicher) ..4 (dass|ob|das) ..2 (niemand|keiner|tür|wirklich) ..4 (reinkommt|da ist|zu ist|sieht|hört|rein kommt|mithört|guckt|abgeschlossen)',
    '(hast|wann hast|wann bist|wann sind) ..3 (sturmfrei|allein zuhause|das haus für dich|eltern weg|eltern nicht da|allein) ..7 (komm|vorbei|besuch|treffen|zu dir|kamera|call|für uns|hol)',
    '(schloss|schlüssel|riegel) ..3 (zimmertür|deiner tür|dein tür|dein zimmer) ..9',
    '(mach|machst|schließ|sperr|sperrst) ..2 (ab|zu) ..3 (kamera|bild|video|zeig|plaudern mit|allein)',
  ],
  unless: [...aloneFine, ...quoted],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['game', 'safety-purpose'],
  means: 'Asks whether the child is alone, and in the same breath wants a call, a look or a visit.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'bist du allein? dann mach cam an',
    'sind deine eltern weg? schick mal ein bild',
    'wenn alle schlafen ruf mich an',
    'mach die tür zu und zeig dich',
    'geh in dein zimmer und ruf mich per video an',
  ],
  passes: [
    'ich bin allein zuhause ruf mal an',
    'bist du allein in der lobby? dann komm ich in deine base',
    'sind deine eltern da? dann gib mir mal deine mama ans telefon',
    'mach die tür zu es zieht',
  ],
};
