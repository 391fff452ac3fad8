import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(lass|lässt|leg) ..2 (handy|smartphone|telefon) ..2 (zuhause|daheim|liegen|zurück) ..4',
    '(handy|smartphone) ..1 (zuhause|daheim) lassen ..3',
    '(schalt|mach) ..2 (handy|ortung|standort|gps) ..2 aus ..4 (bevor|wenn du|damit|kommst|losgehst|niemand|keiner|treffen)',
    '(pack|packst|packe) ..3 (tasche|rucksack|sachen|koffer|klamotten|zahnbürste) ..6 (heimlich|nachts|schlafen|und komm|hol dich|zu mir|ab|merkt)',
    '(pack|packst) ..5 (wenn|während|sobald) ..3 (schlafen|schläft)',
    '(sag|meld|stell) ..2 (dich|du bist|du wärst|bist) ..1 (krank|bauchweh|kopfweh) ..5 (und|dann|komm|treffen|wir|los|zu mir|hol)',
    '(auf zehenspitzen|leise runter|leise raus|leise die treppe|leise durch die tür) ..4',
    '(#Adult) ..3 (glauben|denken|meinen|denkt|glaubt) ..2 (es|du|das|dass du) ..5 (camp|klassenfahrt|ausflug|freundin|training|ferienlager|bei|schule|wettkampf)',
    '(warte|wart|steh|stehe|bin) ..2 (am|auf dem|an der|im|beim|in der) ..1 (bahnsteig|gleis|bahnhof|haltestelle|parkplatz|gasse|seitenstraße|ecke|hintereingang|hinterausgang|spielplatz|tankstelle|unterführung|parkhaus|bushaltestelle) ..5 (auf dich|allein|komm|nur du|steig|keinem|niemand)',
    '(auto|karre|führerschein|moped|roller) ..5 (runde|spritztour|rumfahren|rumcruisen|cruisen|durch die gegend) ..3',
    '(komm|kommst|gehst|geh) ..1 mit (mir|zu mir) ..1 (heim|nach hause|in mein wohnung|mit)',
  ],
  unless: [
    ...meetFine,
    ...quoted,
    '(wandertag|klassenfahrt|prüfung|klausur|schule|test|konzert|kino|theater|ausflug|ferienlager|zeltlager|pfadi|flugmodus|akku|pause) ..9',
    '..9 (wandertag|klassenfahrt|prüfung|klausur|test|kino|theater|zeltlager|lehrer|lehrerin|kaputt geht|nass|akku)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Prepares a meeting or a flight in a way that nobody can follow or stop.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'lass dein handy zuhause damit dich keiner orten kann',
    'pack deine sachen wenn alle schlafen',
    'meld dich krank und komm zu mir',
    'deine eltern glauben du bist bei einer freundin',
    'ich warte am bahnhof auf dich komm allein',
  ],
  passes: [
    'lass dein handy zuhause beim wandertag',
    'pack deine sachen für die klassenfahrt',
    'ich warte am bahnhof mit allen',
  ],
};
