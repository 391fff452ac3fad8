import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do not|why|stop|keep|you keep) (make|making|keep|keeping) me (wait|waiting|ask|ask twice|ask again|beg|say it again|repeat|chase)',
    'still waiting (for it|for that|on you|for your (picture|selfie|answer|number|photo|face|reply))',
    '(stop overthinking|do not overthink|do not think just|do not think about it (just|too much)|stop thinking)',
    '(just|come on) (do it|send it|say yes|say it|show me|turn it on|get in|give it|take one) (already|now|then|quick|please|for me|$)',
    'do it (for me|already|or i|or else)',
    '(hurry|hurry up|quick|quickly) (and)? (send|show|take one|turn it on|before (she|he|they|your|mum|dad))',
    '(set|put) (an|your)? alarm (for me|$)',
    '^ i am (still)? waiting $',
    'just do it (and|then|for|please|already)',
  ],
  unless: [
    '(waiting|wait|hurry) ..6 (bus|game|server|queue|lobby|pizza|train|outside|food|table|coach|team|raid|load|download|mum|results|maths|dinner|tea|season|update|party)',
  ],
  confidence: 'weak',
  means: 'Tells the child not to think but just to do it, without time to decide.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dont make me wait',
    'dont think just get in lol',
    'do it 4 me',
    'im still waiting for it',
    'just do it already',
    'stop overthinking it',
  ],
  passes: [
    'waiting for you in the lobby',
    'dont make me wait for the bus again',
    'do it tomorrow with your homework',
    'hurry up the train is here',
  ],
};
