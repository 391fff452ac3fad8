import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(gib|gibst|sag|sagst|schick|schickst|schreib|schreibst|verrat|verrätst|nenn|nenne|nennst|brauch|brauche|will|krieg|bekomm|kann ich|darf ich|hätte gern|bräuchte|möchte) ..5 (dein|euer|eure|dein genaue) ..1 (adresse|anschrift|hausnummer|straße|postadresse|wohnadresse|genaue adresse|postleitzahl|straße und hausnummer)',
    '(was|wie) ..1 (ist|lautet|heißt) ..1 (dein|eure|euer|ihr) ..1 (adresse|anschrift|hausnummer|straße|postadresse|genaue adresse)',
    '(in welcher|welche|in welche) (straße|hausnummer|wohnung|haus) (wohnst|lebst|ist|wohnt) ..2',
    'wo (genau )?(wohnst|lebst) du ..1 (genau|exakt|straße|adresse)',
    'wo genau (wohnst|lebst) ..2',
    '^ (dein|und|ok)? (dein)? (adresse|anschrift|hausnummer|straße) (jetzt|schnell|und hausnummer)? $?',
    '(welcher|welchem|in welchem) (stock|stockwerk|fenster) ..3 (wohnst|dein zimmer|ist dein|schläfst)',
    '(welches|welches fenster) ..2 (ist|gehört) ..2 (dein zimmer|deins|dein)',
    '(wo|unter welcher matte|liegt|habt ihr) ..4 (ersatzschlüssel|hausschlüssel|zweitschlüssel)',
    '(welches|welche) fenster ..3 (dein|deins|deines|deinem|du)',
    '(welchem|welcher|welches) (stock|stockwerk|etage) ..3 (wohn|wohnst|wohnt|ihr|du|dein)',
    'wo (wohnst|lebst) (du)? ..1 (genau|exakt|straße|welche straße)',
    '(drop|droppe|schmeiß|hau) ..2 (dein) (adresse|anschrift|straße)',
    '^ ..1 (schick|gib|sag|schreib) (mir)? (dein)? ..1 (adresse|anschrift|hausnummer) ..1 $',
  ],
  unless: [
    ...quoted,
    '(mail|email|ip|web|internet|server|lehrer|lehrerin) ..1 adresse',
    '(geburtstag|einladung|einladungen|party|feier|brief|postkarte|brieffreund|wichteln|paket|lieferadresse|rechnung|bestellung|hermes|dhl|trainer|verein|anmeldung|formular|navi|umzug) ..9',
    '..9 (geburtstag|einladung|party|feier|postkarte|paket an|bestellung|formular|anmeldung|mitgliedsantrag|fürs navi|turnier|trikot)',
    '(straße|adresse) ..3 (gesperrt|monopoly|kaufen|richtig|schule|bei der|vom|von der|kino|laden|arzt)',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'address',
  means: 'Asks where exactly the child lives, to the street and the door.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'schick mal deine adresse',
    'in welcher straße wohnst du',
    'wie lautet deine hausnummer',
    'wo wohnst du genau',
    'welches fenster ist dein zimmer',
  ],
  passes: [
    'was ist deine mail adresse',
    'schick mir deine adresse für die einladung zum geburtstag',
    'wie heißt die straße bei der schule',
    'welche straße kaufst du in monopoly',
  ],
};
