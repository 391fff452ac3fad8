import type { Examples, Rule } from '../../../lib/engine/rule';

// A word alone is often a curse; with "your", "my" or a wish it is about somebody's body. `§5` in an example is a word of the list by its place.
export default {
  match: [
    'your ..2 #Sexual',
    '(touch|touching|show|showing|see|seeing|feel|rub|play with|think about|look at) ..1 my ..1 #Sexual',
    '(have|having|had|want|wants|wanna|like|liked|love|loves|try|tried|let us have|about|into|for|some|good) ..2 #Sexual ..2 (with me|with you|with a|together|yet|before|too|tonight|someday)',
    '(have you|did you|do you|are you|you ever|would you|want to|can we|we could|i want|i need) ..3 #Sexual',
    '(talk|talking|chat|think|thinking|dream|dreamt|know) ..1 (of|about) ..2 #Sexual',
    '(makes|make|making|getting|get|got|feel|feeling) (me|you)? ..1 #Sexual',
  ],
  unless: [
    '#Sexual (education|ed|offender|offenders|assault|change|chromosome|cells|health|class|lesson|pistols|and the city)',
    '(same|opposite|either|what|which|the) #Sexual (of the|as|couple|marriage|is (it|the))',
    '(is|was|are|were) (a|an|the|such a|being a|being an) ..1 #Sexual',
    '(you|u) (are|absolute|total|utter|little|big|stupid)? ..1 #Sexual $',
    '(off|up) ..1 #Sexual',
    '#Sexual (off|head|move|ending|list|pic)',
    '(kick|freeze|freezing|laugh|laughed|work|working|bored|get) (my|your) #Sexual off',
    '(suck|eat|bite) ..2 #Sexual',
    '(dog|cat|hamster|rabbit|horse|baby|puppy|fish|guinea pig|snake|kitten) ..4 #Sexual',
  ],
  confidence: 'strong',
  bright: true,
  means: 'Talks of sex or of private parts, about the child or with the child, which no adult may do.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'show me your §360',
    'have you had §306 yet',
    'do you ever think about §306',
    'you make me §187',
    'i like your §358',
  ],
  passes: [
    'we have §306 education in science today',
    'the same §306 couple in the film',
    'he is being a §108',
    'its freezing my §358 off out here',
    'your class is so loud',
  ],
};
