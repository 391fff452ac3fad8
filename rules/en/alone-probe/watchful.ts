import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do|does|can|will|would|could|did|is|are) (#KinOfYours|she|he|they) ..2 (#LooksAt|looking at|reading|checking|watching) (it|this|that|these|on you|you|your|what you|us|here|in|up|in the|how|at night|or)',
    '(#KinOfYours|your #Adult) ..1 (do not|does not|never|will not)? (care|mind|bothered|fussed|strict|trust you|know how|know about|know what|know who|notice|check|checks|allow) $?',
    'your #Adult (lets|let|trust|trusts|leave|leaves|allows|allow) you',
    '(he|she|they) (lets|let|trusts|trust|leaves) you (roam|out|stay|go|wander|alone|be|on|have|do what|to your|to it|off)',
    '(is it|does|do|will|would) (your)? #Adult (that)? (collect|collects|pick you|picks you|fetch|fetches|wait|waits|stay|stays|come with|go with|drop|drops|bring|brings|walk|walks) ..5 (or|$)',
    '(walk|walking|go|going|come|bus|cycle|travel|train|get there|get home|ride) ..2 (by yourself|on your own|alone|solo|unaccompanied) $',
    '(i)? (bet|guess|assume|suppose|hope|reckon|take it|presume|imagine) (that)? (#KinOfYours|nobody|no one|they|she|he) ..3 (up|awake|asleep|in|home|around|out|watching|reading|look|looks|check|checks|know|knows|listening|about|gone|near)',
    '(open|answer) the door ..1 (yourself|alone|or|$)',
    '(run|runs|manage|manages|look after|looks after|set up|share|shares|in charge of) (the|your|this) (account|channel|page|phone|tablet|profile)',
    'whose ..1 #ChatDevice',
    'locked (you)? (up|in) or',
  ],
  unless: [
    '(i|we) (bet|guess|assume|suppose|hope|reckon) (they|she|he) ..3 (home|out|gone|know|knows|in|up)',
    '(does|do|did|can|will) (anyone|anybody|someone|everyone|she|he|they|everybody|somebody) ..2 (see|hear|know|use|read|watch|notice) (this|that|how|it|the|in)',
  ],
  confidence: 'weak',
  slot: 'alone',
  means: 'Feels out how closely the grown-ups look, and where the child goes without them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'does he look at it in the daytime or?',
    'parents dont care?',
    'he lets u roam, good man',
    'is it ur mam collects or do u walk',
    'i bet nobodys up at yours',
    'do u walk in by yourself',
    'do ur folks check on you at night',
  ],
  passes: [
    'does anyone see the bug',
    'i hope they get home',
    'does your coach mind if we are late',
    'does he know the homework',
    'let me open the door for you',
  ],
};
