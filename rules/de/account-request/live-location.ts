import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(schick|schickst|schicken|teil|teile|teilst|teilen|mach|machst|schalt|stell|aktivier|gib|send|sende|zeig|lass|brauch|will|freigeben|gibst) ..5 (live standort|livestandort|standort|ortung|snap map|snapmap|snap karte|gps|koordinaten|aufenthaltsort|find my) ..4',
    '(standort|live standort|livestandort|snap map|snapmap|ortung) ..2 (an|ein|frei|freigeben|teilen|schicken|anmachen|her|einschalten|aktivieren|jetzt|anlassen|aktivierst|schick)',
    '^ (und|jetzt|ok)? (dein)? (standort|live standort|location) (jetzt|schnell|her)? $',
    '(ghost mode|geistmodus|geister modus|ghostmodus) ..3 (aus|ausmachen|raus)',
    '(will|möchte|muss|kann|damit ich) ..4 (immer|jederzeit|genau|ständig|auf der karte|live) ..3 (sehen|wissen|schauen|gucken) ..2 wo du ..3',
    '(sag|schreib|meld|melde) ..3 (immer|jedes|jedesmal) ..3 wo du ..2 (bist|hingehst|gehst)',
    '(schick|schickst|mach|teil|gib) ..2 live ..1 $',
    'wo genau (bist|steckst) ..2',
  ],
  unless: [
    ...quoted,
    '(treffpunkt|restaurant|stadion|parkplatz|stau|verlaufen|abholen|wo seid ihr|mama|papa|eltern|familie|wandern|rettung|notfall|notruf|112|navi|pizza|lieferung|geocache|geocaching) ..9',
    '..9 (treffpunkt|restaurant|stadion|stau|verlaufen|mama|papa|familie|wandern|notfall|notruf|navi|pizza|lieferung|geocaching|ob du gut)',
    '(auf der map|in der map|im spiel|base|minecraft|koordinaten von der|dorf|village|spawn|diamanten|festung|biom) ..9',
    '..9 (auf der map|im spiel|base|minecraft|dorf|village|spawn|diamanten|festung|biom|nether|tempel)',
    '(platz|wo wir|wo ma|treff|spielfeld|sportplatz|bolzplatz) ..4',
    '..5 (platz|wo wir|sportplatz|bolzplatz|wo ihr)',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'address',
  // The words of the guard belong to the act itself.
  deaf: ['game'],
  means: 'Wants to follow on a map where the child is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'schick mir deinen standort',
    'teil mal live standort mit mir',
    'mach snapmap an damit ich dich seh',
    'standort?',
  ],
  passes: [
    'schick mir die koordinaten von der base',
    'teil den standort vom restaurant',
    'mama will den standort wegen abholen',
    'ich hab mich verlaufen schick standort vom treffpunkt',
  ],
};
