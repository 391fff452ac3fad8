import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(this|that|it|we|stay|stays|keep it|keep this|take it|take this|me) ..1 (off|out of) the (group|chat|gc|main|server|books|radar|family (chat|group))',
    '(does not|do not|did not|never) (need|have to|has to) (explaining|be explained|be in on|be part of|be told|justify|justifying) ..5',
    '(does not|do not|need not) (have to|need to)? (know|hear|tell them|tell her|tell him|be told) (about)? everything',
    'where (she|he|they|#Adult|your #Adult|#Nobody) (will not|can not|do not|does not|never|would not|will never) (find|look|see|check|read|go|notice)',
    '(turn|switch|put|mute) (your|the)? (notifications|notifs|notis|alerts|pop ups|previews|sound) ..1 (off|for me|down|so)',
    '(sooner|rather|prefer|happier|glad|easier) (if)? (your #Adult|your #Family|she|he|they) (did not|do not|does not|never|was not|were not) ..2',
    '(nobody|no one|none of their|none of her|none of his|not her|not their|not his|nobodys|anyones|anybodys) ..1 business (but|except|what|who|really|if|$)',
    '(song and dance|make a thing of it|shout about it|spread it about|put it about|broadcast it to)',
    'if (your #Family|your #Adult|she|he|they|someone|anyone) (picks up|answers|walks in|comes in|looks over|looks|rings|walks past|opens it) ..2 (hang|close|say|turn|hide|put|shut|pretend|act|just|switch)',
    '(delete|clear|wipe|bin) (your|ur|my|mine|our) (side|end|half|copy|bit)',
    '(do not|never|no need to) (put|write|use|say|have|mention) my name (on|in|to|anywhere|when|$)',
    'if (they|she|he|anyone|your #Adult|people) (see|sees|find|finds|knew|know|saw|realise|realised|clock) ..2 (how old|who i|what i|my age|i am)',
    'you know (how|what) (your)? (#GrownUps|they|adults|people|she|he|#Adult|mums|dads) (is|are|get|gets|can be) ..1 $',
    'before (a|the|any|your)? (mod|mods|admin|teacher|staff|coach|#Adult|bot) (see|sees|comes|reads|notices|clocks|deletes|logs)',
    '(get|be|am|land|end up) in (bother|hot water|the soup|deep|a mess) (over|for|if|about|with)',
    '(say|tell them|tell her|tell him) (you are|it is|i am) (in|at|on|round|from|with) (the|a|your)? ..1 (bath|shower|toilet|loo|bed|library|club|phone to|mates|friends|school)',
    '(say|tell ..2) the (money|phone|gift|present|skin|top|shoes|ring|headset|bag|card) (is|was|came) ..1 (from|a|won)',
    '(wrong end of the stick|read it wrong|take it the wrong way|get the wrong impression|make it (something|dirty|weird|bad))',
  ],
  unless: ['(get|know|see|do) what (they|she|he) (is|are) (doing|saying|on about)'],
  confidence: 'fair',
  means: 'Keeps names, notifications or an explanation out of the view of other people.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'this stays off the group yeah',
    'pop it in a drawer where she wont find it',
    'its nobodys business but ours',
    'your mum doesnt have to be in on everything',
    'if your nan picks up hang up',
    'delete ur side ill delete mine',
    'lets move before a mod sees',
    'just say the money is from your uncle',
  ],
  passes: [
    'take the chairs off the stage',
    'the shop is out of business',
    'do you know what they are doing',
    'say you are sorry',
  ],
};
