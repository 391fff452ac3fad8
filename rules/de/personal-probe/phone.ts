import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(gib|gibst|sag|schick|schickst|schreib|kann ich|krieg ich|bekomm ich|darf ich|hast du|verrat|brauch|tauschen wir|will) ..4 (dein|deine|handy|telefon)? ..1 (nummer|handynummer|telefonnummer|whatsapp nummer|natel|natelnummer)',
    '(was|wie) ..1 (ist|lautet) ..1 dein ..1 (nummer|handynummer|telefonnummer)',
    '^ (dein|und|ok)? (dein)? (nummer|handynummer) (jetzt)? $?',
    '(nummern|handynummern) (tauschen|austauschen)',
  ],
  unless: [
    'nummer #Number',
    '(los|trikot|haus|raum|zimmer|aufgabe|seite|bestell|ticket|rücken|glücks|lieblings|start|konto|kunden|notruf) ..1 nummer',
    '(lieblingsnummer|hausnummer|rückennummer|trikotnummer|bestellnummer|startnummer)',
  ],
  confidence: 'strong',
  slot: 'phone',
  means: 'Asks for the phone number of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['gib mal deine nummer', 'was ist deine handynummer', 'kann ich deine nummer haben'],
  passes: ['welche nummer hat die aufgabe', 'sag mir die nummer 4', 'hast du die bestellnummer'],
};
