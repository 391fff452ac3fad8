import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(in|auf) (welche|welcher|welchem|der wievielten|wievielten|der wie vielten) (klasse|klass|stufe|jahrgang|schuljahr|schulstufe) ..3',
    '(welche|welcher|was für ein|wievielte|wie vielte) (klasse|klass|klassenstufe|jahrgang|schulstufe|geburtsjahr) ..2 (bist|gehst|du|$?|besuchst)',
    '(in welche|was für ein) klasse ..2',
    '(wann|welches jahr|in welchem jahr) ..3 (geburtstag|geboren|bday|geburtsjahr) ..3',
    '(wann) (wirst du|wirst) ..2 (#Age|18|sechzehn|achtzehn|älter)',
    '(gehst|bist) (du)? ..2 (noch|schon) ..3 (grundschule|volksschule|primarschule|unterstufe|mittelschule|hauptschule|gymnasium|gymi|oberstufe|sek|sekundarschule|schule|kindergarten)',
    '(bin|ich bin|werde|ich werd|ich) (#Age|18|19) ..1 (und|u) (du|selbst|selber)',
    '(#Age|18|19) (m|w|männlich|weiblich|junge|mädchen) ..2 (und du|und selbst|du|hbu)',
    '(bist du|bist) ..1 (w oder m|m oder w|junge oder mädchen|mädchen oder junge|männlich oder weiblich|weiblich oder männlich|ein mädchen|ein junge)',
    '(du bist|du klingst|du wirkst|klingst|siehst aus) ..2 (jünger|noch jung|so jung|wie #Age|noch sehr jung) ..2',
  ],
  unless: [
    'klasse (gemacht|idee|spiel|leistung|2d)',
    'wann (hat|ist) ..1 (der|die|das|sein|ihr|mein|dein|von) ..3 geburtstag',
    'bist du ..2 mädchen ..3 (im spiel|char)',
  ],
  confidence: 'strong',
  slot: 'age',
  means: 'Asks for the school year or the year of birth, which tells the age.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'in welcher klasse bist du',
    'welche klasse gehst du',
    'wann hast du geburtstag',
    'bin 15 und du',
    'gehst du noch in die grundschule',
  ],
  passes: ['klasse gemacht', 'wann hat deine oma geburtstag', 'in der klasse ist es laut'],
};
