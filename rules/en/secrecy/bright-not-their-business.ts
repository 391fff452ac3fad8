import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'what (your #SecrecyPerson|he|she|they) ..1 (does not|do not|never) (know|see|hear|kno|no) ..1 (will not|can not|cannot|never) (hurt|harm|bother|kill)',
    '(nobody|no one|noone|#SecrecyWatcher) (else)? ..1 (needs|need|has|have|gets|ought) (to)? (know|be told|hear|see) ..4 (we|us|me|about us|who you|what we|our|that i)',
    '(this|it|that|our #SecrecyThing|we) ..2 (does not|do not|need not|has nothing to) ..1 (concern|involve|do with) ..1 (your #SecrecyPerson|#SecrecyWatcher)',
    '(you|u) ..1 (do not|need not|not) (have to|need to|to|owe) ..2 (tell|share|report|explain) ..2 (your #SecrecyPerson) ..3 (everything|every person|every friend|all|who you|what we|every)',
    '(to|for|as far as) (everyone|anyone|everybody|the world|your #SecrecyPerson) (else)? ..3 (is concerned|are concerned|knows|know)? i am ..3 (your|a|just|nobody|#SecrecyRole|#SecrecyName)',
    '(leave|keep|cut) (your #SecrecyPerson|parents) out of (it|this|us|our)',
    '(mature|clever|smart|wise|grown up|big|sensible|special|real) ..2 (girl|girls|boy|boys|person|people|one|ones|kids|enough|friends) ..3 (know|knows|keep|keeps|can keep|do not|does not|not|never) ..3 (tell|secret|secrets|quiet|friends|private|mouth) ..4 (me|us|#SecrecyWatcher|their|her|our)',
  ],
  unless: ['#SecrecyHarmless ..9 #SecrecyThem', '#SecrecyThem ..9 #SecrecyHarmless'],
  confidence: 'certain',
  bright: true,
  means: 'Says that parents or friends have no business with it, or are better off not knowing.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['what ur mum doesnt know wont hurt her', 'no one else needs to know about us', 'keep ur dad out of this'],
  passes: ['u dont have to tell me the score', 'nobody needs to know the answer', 'this does not concern the red team'],
};
