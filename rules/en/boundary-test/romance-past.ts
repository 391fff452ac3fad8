import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(have|had)? you (ever)? (kissed|been kissed|snogged|had a kiss|had your first kiss|been in love|made out|been on a date|dated|held hands|cuddled|slept over at a) ..1 (anyone|someone|anybody|a boy|a girl|a lad|before|yet|in bed|boys|girls|with|$)',
    'ever (kissed|snogged|dated|cuddled|been with|been in love|made out|been kissed) ..1 (anyone|someone|anybody|a boy|a girl|before|yet|$)',
    '(had|when was|what was|who was) your first (kiss|date|love|boyfriend|girlfriend)',
    '(how far have you|have you gone) ..1 (gone|far) ..2 (with|a boy|a girl|someone|your|$)',
    'grown up (stuff|talk|chat|questions|conversation)',
    'you (ever)? (had|have) (a|your first) kiss',
  ],
  unless: ['(he|she|they|my|her|i) ..2 kissed'],
  confidence: 'strong',
  means: 'Asks what the child has done with others, which is private.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ever kissed any1',
    'have u ever kissed a boy',
    'had ur first kiss yet?',
    'have you ever dated anyone',
    'how far have u gone with a boy',
  ],
  passes: [
    'have u ever been to spain',
    'have you ever kissed your dog goodnight lol',
    'she kissed him in the film',
    'have you ever done it with redstone',
  ],
};
