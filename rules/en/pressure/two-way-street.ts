import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you (really|do|so|have|just)? (disappoint|disappointed|bore|bored|frustrate|confuse|offend|insult|insulted|offended|embarrassed|humiliated) me',
    '(you are|stop|you have been|do not go) (just|only)? (wasting|waste) my time',
    '(it is|thats|completely|totally|perfectly|just a bit of|come on) ..2 harmless',
    '(no harm in|where is the harm|what harm|what could (happen|go wrong))',
    '(i|it|he|she|we) ..2 (will not|not going to|do not|does not) bite',
    '(would|should|could) have (done|sent|said|shown|paid|answered|decided) ..2 by now',
    'after i ..3 (vouched|stuck|paid|waited|lied|helped|covered|drove|stood up|spent|carried|taught|bought|picked) ..3 (you|this|it)',
    'you have (until|till) ..3 (ends|end|tonight|midnight|morning|bedtime|tomorrow|#Clock|i (count|log|leave|get|finish))',
    '(could|can|might) (you)? at least (say|show|send|try|answer|give|let|do|tell|turn|come|call|be|have)',
    '(last|first|only|other) (kid|girl|boy|one|person|player|lad|student) who (said|did|asked|refused|told|ignored|complained|would not|did not) ..5',
    'i (have)? (bent|broke|broken|risked|stuck|put) (the|my|a|all|a lot|so much|loads of|everything)? ..2 (rules|neck|job|name|rule|reputation|place|myself|on the line|lot|much) ..2 (for you|out for you|already)',
    'you will (regret|miss out|kick yourself|wish you|be sorry you) ..3 (this|it|missing|saying|had|not|did)',
    '(trust|it|friendship|respect|this|love|kindness) (goes|works|is|cuts|has to be) (both ways|two ways|a two way|both sides|give and take)',
    'go (play|and play|back|sit|and sit|hide) (to|with|behind)? your (dolls|toys|lego|cartoons|mummy|mommy|teddies|barbies|nursery|colouring|little friends|crayons)',
    '(leave|leaving|left) me hanging',
    '(would|i would) do (it|the same|that|anything) for you ..2 (heartbeat|second|flash|$)',
    '(stop|quit|enough) (fussing|stalling|dithering|sulking|whining|moaning|arguing|overthinking|making excuses|with the excuses|the excuses)',
    '(excuses excuses|always an excuse|another excuse|more excuses|no more excuses|no excuses)',
    '(offended|hurt|upset|insulted|gutted|disappointed|surprised) (that)? you (would|think|thought|do not|did not|could|said|even)',
    '(in or out then|now or never|take it or leave it)',
  ],
  unless: [
    '(could|can) (you)? at least (try (the|your)|do your|tidy|put|wash|say (thank|sorry|hello to your))',
    '(dog|snake|cat|spider|hamster|horse|pony|puppy|he|she|it|they) ..3 bite',
  ],
  confidence: 'weak',
  means: 'Nags, mocks or speaks of trust that must go both ways, to get past a no.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'you disappoint me',
    'ur wasting my time now',
    'last kid who said no got kicked',
    'ive bent the rules for you already',
    'trust goes both ways',
    'whatever go play with your dolls',
    'you have until the song ends',
  ],
  passes: [
    'the dog does not bite',
    'pizza yes or no',
    'you could at least say thank you to nan',
    'this bus goes both ways round the town',
  ],
};
