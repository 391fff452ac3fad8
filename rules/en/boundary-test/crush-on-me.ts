import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(can|could|let) (i|me) be your (boyfriend|girlfriend|bf|gf|man|first|valentine|online boyfriend|online girlfriend)',
    '(be|become|you are|wish you were|if you were|pretend to be) my (boyfriend|girlfriend|bf|gf|girl|valentine|baby|princess|other half|wife|wifey|little wife|queen)',
    '(do|would|could|did) you (ever)? ..1 (like|date|go for|go with|fancy|liked|dated|be with) ..1 (older|someone older|anyone older|older guys|older boys|older men|older girls|older people|someone my age|a older)',
    '(i am|think i am|i think i am|might be) (falling for|in love with|catching feelings|into) (you|for you)',
    '(do you|you) ..1 (have a crush on|fancy|like like|have feelings for|got a crush on|have a thing for) (me|someone older)',
    '(would|will|could) you ..1 (date|go out with|kiss|marry) (me|someone like me|someone my age|a guy like me|an older)',
    '(do you want to|you want to|want to|will you|please) (be my (girlfriend|boyfriend|girl|valentine|baby)|go out with me|date me|be mine|be more than friends|kiss me)',
    'have you ever (liked|fancied|dated|been with|kissed) ..1 (someone|anyone|somebody) ..1 older',
    'if (you|i) (were|was) ..2 (older|younger|my age|your age|#Number) ..3 (marry|date|go out|be my|ask you|girlfriend|boyfriend|you and me)',
    'secret (girlfriend|boyfriend|relationship|couple|lovers|admirer)',
    'you ..1 like (someone|somebody|anyone|people|guys|boys|men|girls) ..3 older',
  ],
  unless: ['older (games|songs|music|films|movies|ones|versions|phone|phones|model|cars|minecraft)', 'will you marry'],
  confidence: 'strong',
  means: 'Wants to be more than a friend, a warning sign with a new or older contact.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'do u have a crush on me',
    'would u date me',
    'be my gf',
    'can i b ur bf',
    'have you ever liked someone older',
    'i think im falling for u',
    'do u like older guys',
  ],
  passes: ['do u like older games', 'be my duo', 'she wants to be my friend', 'does she have a crush on me or ella'],
};
