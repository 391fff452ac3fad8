import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(wie) (heißt|heisst|heissisch) (du)? ..3 (in echt|richtig|wirklich|mit nachnamen|mit vornamen|wirklich|$)',
    '(was|wie) ..1 (ist|lautet) ..1 dein ..2 (name|namen|nachname|vorname|richtiger name|echter name)',
    '(sag|verrat|gib) ..3 dein ..1 (name|namen|nachnamen|vornamen|echten namen|richtigen namen)',
    '(dein|und dein) (richtiger|echter|voller|ganzer|kompletter) (name|namen)',
  ],
  unless: [
    '(wie heißt) ..2 (der|die|das|dein hund|dein katze|dein kanal|euer|eure)',
    '(ingame|ign|epic|gamertag|user|nick|kanal|spieler) ..2 name',
  ],
  confidence: 'fair',
  slot: 'name',
  means: 'Asks for the real or full name of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['wie heißt du in echt', 'wie heißt du', 'sag mal deinen richtigen namen', 'wie ist dein nachname'],
  passes: ['wie heißt dein hund', 'wie heißt der song', 'was ist dein ingame name'],
};
