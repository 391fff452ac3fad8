import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(teach|coach|train|lessons|lesson|sessions|session|ride|extra|mentor|tutor|edit|mix|draw|carry|boost|newbie|pupil|student) ..6 #NoCharge',
    '#NoCharge ..3 (for you|teach|coach|train|lessons|sessions|ride|ever|come|from you|girls like you|kids like you)',
    '(would|will) not (offer|do|give) (that|this|it) (to|for) (everyone|everybody|anyone|anybody|just anyone|just anybody)',
    '(teach|coach|train|mentor|tutor|help) you ..3 (myself|privately|in private|personally|one to one|1 to 1|one on one|after hours|extra|alone|at mine)',
    '(take|taking|took) you (on|under my wing)',
    'i (take|took|pick|choose|train|mentor|coach) (on)? (one|a few|two) ..3 (for free|each|every|a year|at a time|for nothing)',
    '(do not|no need to|never mind|forget) (worry|fret|think|ask)? (about)? (the|what it|how much)? (money|cost|price|paying|fee|fees|payment|costs)',
    'let me worry about (that|the|it|money)',
    '(cost|costs|charge|charging) you (nothing|a penny|anything|a cent|only a)',
  ],
  unless: [
    '(school|library|council|website|online|site|sites|class|call|calls|sms|club|charity|nhs|everyone|all pupils|all students|members|entry|under #Number|app|game|download|wifi|parking|delivery|account|trial|breakfast|hotel|room|service|pool|museum|ticket|reservation|appointment) ..6 #NoCharge',
    '#NoCharge ..6 (school|library|council|club|parents|everyone|members|entry|delivery|download|shipping|returns)',
    '(i|we|he|she|they|work|working|worked) ..3 for nothing',
  ],
  confidence: 'fair',
  means: 'Offers lessons, rides or help without pay; a stranger who wants nothing is worth a question.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "You're welcome to come and ride him, no charge",
    'I take on one newbie for free each year',
    'i could coach you privately',
    'let me worry about that',
    "I'd train you and never charge a cent",
    "Wouldn't offer that to everybody",
  ],
  passes: [
    'library lessons are free of charge for everyone',
    'i revised for nothing',
    'is the parking free of charge',
    'can you teach me chords',
    'dont worry about the mess',
  ],
};
