import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (ich bin|bin|ich werd|werde|ich werde|bi|i bin)? (grad|gerade|erst|schon|fast|auch|bald|ab morgen)? #Age (jahre|jahr|jahre alt|geworden|w|m|und du|u du|und selbst|hbu)? $',
    '(ich bin|bin|ich werd|werde|i bin|ich) (grad|erst|schon|fast|auch|bald|noch)? #Age (jahre|geworden|und|w|m|$)',
    '(geh|gehe|bin|komm|komme|besuch) ..2 (in die|in der|in|die) ..1 (#Number|fünfte|sechste|siebte|achte|neunte|zehnte|vierte|dritte|5te|6te|7te|8te|9te) ..1 (klasse|klass|gymi|sek|stufe|klässler|schulstufe)',
  ],
  unless: [
    '#Age (punkte|minuten|min|kills|level|lvl|tore|tage|uhr|seiten|meter|prozent|runden|km|stunden|euro|cm|kg)',
    '(level|lvl|platz|seite|nr|nummer|um|seit|vor|in|noch|auf) #Age',
  ],
  confidence: 'strong',
  speaker: 'self',
  slot: 'age',
  means: 'You tell how old you are; somebody new can use that.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['bin 12', 'ich bin 13 und du', 'geh in die 7. klasse', '12'],
  passes: ['bin 12 kills', 'bin auf level 13', 'noch 12 minuten'],
};
