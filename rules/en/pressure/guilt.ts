import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you|that|this|now you|you have) (made|make|making|makes) me (feel)? ..1 (sad|cry|upset|hurt|lonely|look stupid|look bad)',
    'you (really|have|just)? (hurt|broke|are breaking|are hurting) (me|my feelings|my heart)',
    '(now i am|i am|i feel|i will be|i would be) ..1 (so|really|well|quite|actually)? (hurt|heartbroken|offended|devastated|crushed|insulted)',
    'i (will not|can not) (sleep|eat|cope|stop crying|be okay|go on) (til|until|if|without|unless) ..1 (i|you|we)',
    'that is how much i (care|love|like|need|want)',
    'no (digits|number|picture|photo|reply|hello|goodnight|hug|selfie) for me',
    'you (do not|never) (care about|have time for|make time for|think about) me',
    '(i see how it is|so that is how it is|you hate me|you must hate me)',
    'i (have been waiting|stayed up|waited up|will wait up|waited|cried) ..1 (for you|all night)',
    '(please do not|do not) (leave me|log off|hang up|leave yet|go yet|log out) ..1 (yet|please|now|tonight|i|every|$)',
    'please do not go',
    'every time you (log off|leave|go offline|ignore me|say no)',
    '(makes me feel|i feel) like (i am talking to|you do not|i do not matter|i would disappear|i disappear)',
    'i (have been|was|am) ..1 (so)? (nice|good|kind|patient|generous) (to|with) you',
    'so you do not care',
    '(do|doing) me like that',
    'you break my heart',
  ],
  unless: [
    '(made|make|makes|hurt|hurts) me ..4 (laugh|knee|ankle|head|ending|song|episode|brother|homework|tea|breakfast|dinner|laughing)',
    'do not (go|leave) (in|to|there|near|the|without|into|out|through|past|your|any|it|that|alone|down|up|outside|mid)',
    'i (do not|can not) (care|sleep)',
    'do not (go yet|go in)',
    'waited for you ..3 (at|by|outside|in)',
  ],
  confidence: 'strong',
  means: "Makes the child feel guilty for saying no, as if they answered for others' feelings.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u made me sad',
    'now im hurt',
    'ill be so hurt',
    'i wont sleep til i got it',
    'u hurt my feelings',
    'please dont go. every time you log off it gets worse',
    'thats how much i care',
  ],
  passes: [
    'the film made me cry',
    'i hurt my knee',
    'she made me laugh so much',
    'dont go in there theres a creeper',
    'my brother made me sad he ate my egg',
  ],
};
