import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(how young|roughly how (young|old)|about how (young|old)|just how (young|old)|exactly how (young|old)) ..3 (you|we|they|this)',
    'how old (do|does|did|should|shall|will|would|must|can) (i|we|they|you) ..2 (put|say|write|think|down|guess|list|tell|reckon) ..4',
    '^ ..4 (and|then|ok|cool|so|but|btw|level) how (old|young) $',
    '^ ..1 how (old|young) $',
    '^ (so|and|ok|perfect|great|lovely|nice|also)? (your)? (age|birthday|dob|date of birth) (for|so (i|we|they) can) ..3',
    '(name|height|town|school|state|number|size) ..2 and (your)? (age|birthday|dob|date of birth|year)',
    '(thought|think|guessed|figured|reckoned|imagined|put|had) you (would be|were|are|be|at|as|down as) ..1 (about|around|like|only)? #Age',
    '(how old|what age) is (lil|little|baby|our|the|my) ..1 (bro|sis|bear|one|man|lady|star|champ|buddy|artist|legend|genius|human|owner)',
    'how (old|young) is (the|this) (body|person|face|human|girl|boy|hand|brain|head|voice) ..2',
    '(you have|have you|you got|you having|you) how (much|many) (years|year|age|winters|birthdays)',
    '(are you|you|are) a? (👶|baby|kid|child|little kid|youngster|junior) or (a|an|are|more|grown|adult|big|👨|man|woman|teen|older)',
    '(you|are you) (are)? of (that|what|which|this|a certain)? (sort|kind) of age',
    'age (wise|bracket|group|category|class) (you|are|which|what|or|do|then|$)',
    '(that|is that|would that be|which is|that is) you $?',
    '(what age|how old) (was|were|did) (he|she|they|you) ..4 (are|you) now',
    '(you are|you|for|someone|somebody|anyone|being) ..1 still (at|in) (#School|school)',
    '(i have|i am having|me i have) #Number years (old)? (and|you|how|what)',
  ],
  unless: [
    '^ ..1 (is|was|are|were) that you',
    'how old (do|does) (you|they) (think|reckon) (he|she|it|they|this|the|my|that)',
  ],
  confidence: 'fair',
  slot: 'age',
  means: 'Asks in a roundabout way how old the child is, a thing a stranger has no need to know.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'roughly how young are we talking',
    'what level and how old?',
    'kool how 0ld',
    'how old do i put down for you',
    'you have how much years?',
    'u a 👶 or a grown up',
    'how old is lil bro',
  ],
  passes: [
    'how old do you think she is',
    'is that you in the photo',
    'how old is the map',
    'are you in the team or the band',
    'is it a baby or a cat',
  ],
};
