import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(not|beneath|below|above) (on)? your level',
    '(hold|holds|holding) you back',
    '(bring|brings|bringing|drag|drags|dragging|hold|holds|holding|pull|pulls) you down',
    'only (talk|talks|speak|speaks|come|comes|message|messages|like|likes|use|uses|want|wants) (to)? you (when|because|for|cos)',
    'your #DearOnes ..1 (fail|fails|failed|refuse|refuses|do not|does not|never|can not) ..1 (see|appreciate|value|deserve) (you|your|how|what|who)',
    'your #DearOnes (is|are|seem|seems|sound|sounds|were) (all|just|so|only|really|being|literally|such|probably|a bit|actually)? (a|such)? (#RunningDown)',
    '(they|she|he|amy) (is|are) (all|just|only|really)? (using|laughing at|lying to|playing|mocking|making fun of|against) you',
    '(they|#DearOnes) (all)? (laugh|talk|bitch|joke|gossip|lie|moan|chat) (at|about|to) you (behind|when|all|and|in (that|the|their|there)|$)',
    'do not (trust|listen to|believe) (your (friends|mates|#Family)|anyone else|anyone but|#Nobody else|other people)',
    '(they|these|those|she|he) (are|is) not (your)? (real|true|proper|actual|really)? (your)? (friends|friend|mates)',
    'you (need|deserve|could do with|should get|want) (some)? (better|new|real|different) (friends|mates|people|ones)',
    '(none|#Nobody|not one) of (them|your friends|those) ..2 (see|sees|get|gets|care|cares|like|likes|understand|understands|deserve) (you|it|about you)',
    'your #DearOnes ..2 (do not|does not|will never|never|would not|would) (care|like|really like|drop|leave) (about|abt)? you',
    '(want|wants|wanted|trying|tries|try|likes|like) to (control|own|trap|cage) you',
    '(she|he|they) (is|are|gets|get|can be|might be|will get|would be) (just|so|only|a bit|really|probably)? jealous (of (us|you|me|my|what|our)|that (you|we|i)|if|$)',
    '#DearOnes (is|are|gets|get) (just|so|only|a bit)? jealous (of (us|me|you|what|our)|cos|because|$)',
    '(they|she|he) (just|only|all|so|probably) jealous (of (what|us|you|our)|cos|because|$)',
  ],
  confidence: 'strong',
  means: "Runs down the child's friends, so that the child trusts them less.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur friends r fake',
    'ur mates laugh at u behind ur back',
    'u need better ppl to play with',
    'u deserve better friends',
    'ur sister is bitter n wants u on ur own',
    ['none of them see it like you do', 'none of them get you'],
    'dont bother w them theyre not on ur level',
    'they only talk 2 u when they need smth',
    'leave that gc it brings u down',
  ],
  passes: [
    'ur fake friends in sims',
    'jealous of ur skin',
    'your friends are so funny',
    'we need better people on our team',
    'my friends are fake i need new ones',
  ],
};
