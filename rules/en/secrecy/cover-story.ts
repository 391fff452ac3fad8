import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(say|tell them|tell her|tell him) (that)? (you|we|i) (met|know|knew) ..1 (at|through|from|in|via)',
    '(just|can|could|you|better|always) say (that)? you are ..1 (going|staying|at|with|seeing|off to|round|sleeping|doing|i will|sick|poorly)',
    'tell (your #Adult|your lot|her|him|them|#Adult) (that)? you (lost|forgot|missed|stayed|fell|went|were|was|have (practice|training|club|detention|homework|rehearsal)|had|got (kept|held|detention)) ..3',
    'tell (your #Adult|your lot|her|him|them) (that)? you are (at|with|staying|going|off|seeing|round)',
    '(tell|say to|tell to) (your|them|her|him) (#Adult|lot|#Family)? (that)? (you are|it is|it was|you will be|we are|you have|you got|you went) ..2 (at|with|for|from|going|staying|seeing|a trip|a school|just|school|homework|urs|again)',
    'if (your)? #Minder (ask|asks|asked|sees|see|look|looks|wants to know|find|finds|check|checks|come|comes) ..4 (say|tell|pretend|act|lie) !(hi|hello|hey|thanks|thank|happy|sorry|yes|no|nothing to)',
    '(just)? (say|pretend|act like) (that)? (i am|it is|we are|you are|you were|it was|i was|its) (your|a|an|from|at|for|just|only|with|in|staying|school|doing) ..3 (if|so|to|cousin|friend|mate|mates|school|teacher|class|club|neighbour|sister|homework|nothing)',
    'cover story',
    '(you can|could you|can you|just|you could|have to|need to) lie (to|about) (your|them|her|him|#Adult)',
    '(sneak|slip|climb) (out|off) ..4 (asleep|window|when|after|meet|tonight|door|she|he|they|and)',
    '(walk|come|go) out like you are',
  ],
  unless: ['(say|tell) ..4 (party|surprise|birthday)'],
  confidence: 'strong',
  means: 'Gives the child a story to tell at home, so that grown-ups do not learn the truth.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'say im from school if they ask',
    'tell ur mum its jades again',
    'tell ur lot ur at marnies',
    'if ur dad asks say nothing',
    'u tell her its a school trip',
    'just pretend im ur cousin if she looks',
    'sneak out when they are asleep',
    'just say ur going to a mates',
    'tell her u lost track of time',
    'tell them ur at football',
    'say u met me at drama club if they ask',
  ],
  passes: [
    'tell your mum im outside',
    'if she asks say hi from me',
    'tell them its a surprise party',
    'say youre sorry and its fine',
    'if miss asks im at the dentist',
    'sneak past the guard when he turns',
    'just say you are sorry',
  ],
};
