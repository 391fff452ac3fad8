import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(they|she|he|#Nobody|your #Adult|the police|people|anyone|teachers|police) (will|would|is going to|are going to|going to) (not|never) (even|ever)? (believe|listen to|trust|help|understand) (you|a kid|a child|us)',
    '#Nobody (will|would|is going to|going to) (ever)? (believe|listen to|trust|help|want) (you|a kid|a child|kids|us)',
    '(they|she|he|your #Adult|people|police) (will|would|are going to|is going to|going to) (just|only|all|probably|end up)? (just)? (take|blame|ground|punish|hate|shout|judge|laugh|stop|ban|send|be angry|be mad|be disappointed|get angry|think you|think it|confiscate|call you|go mad) ..1 (your (phone|laptop|tablet|ipad|pc|xbox|account)|at you|with you|you away|you from|you (i|we|$)|you are (lying|making|to blame|stupid|crazy)|it was your|it is your)',
    'if you (ever)? (tell|told|say|snitch|report|leave|show|go|block) ..4 (lose|never|gone|over|hate|alone|leave|die|hurt|finished|see me|hear from me)',
    '(you will|you would) (lose|never see|not see|never hear from) me',
    '(they|people|everyone|others) (will|would|just|always|only) (judge (us|you|$)|get the wrong idea|not understand|make drama|twist it|think it is weird)',
  ],
  unless: [
    '(will|would) not believe you (got|won|beat|have|found|hit|did|saw|are (here|that))',
    '(he|she|they|miss|coach|mr|mrs) (will|would) (just)? (take|send) (you|your) (phone)? (off|to (the office|head|maths|goal)|if you (use|text) it in)',
  ],
  confidence: 'strong',
  means: 'Warns that telling will only bring harm, so that the child does not dare to ask for help.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'they wont believe u',
    'they will just take ur phone',
    'if u tell them u lose me',
    'nobody would believe u anyway',
    'ur mum will only be angry at u',
  ],
  passes: [
    'they wont believe u got that drop',
    'miss will take ur phone if u use it in class',
    'if you tell me the answer ill cry lol',
    'no one believes the ref',
    'they will send you the parcel on friday i think',
  ],
};
