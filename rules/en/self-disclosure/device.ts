import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(it is|its|i have|i got|on|this is|ive got) (my|a) (own|old|spare|mum is|mums|dads|dad is|brothers|sisters|new) (phone|tablet|ipad|laptop|pc|computer|console|account)',
    '(my|the) #Adult (check|checks|looks at|look at|reads|read|goes through|has|have|can see|do not check|does not check|never checks|never check|does not look|do not look|monitors|track|tracks) (my|all my|the) (phone|messages|texts|chats|pin|passcode|password|tablet|dms|account|screen time|laptop|snap|insta)',
    '(#Nobody) (checks|check|looks at|reads|sees|goes on|uses|can see) (my|it|this)',
    '(i)? (have|am allowed|got) my (phone|tablet|laptop|ipad) (in my room|in bed|at night|upstairs|all night)',
    '(on) (my)? (mums|dads|brothers|sisters|school|nans) (phone|ipad|tablet|laptop|account|computer)',
    '(me and my) (brother|sister) (share|use|both)',
  ],
  confidence: 'weak',
  speaker: 'self',
  slot: 'device',
  means: 'You told whose device it is or who checks it, so a stranger knows who could see.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'its my mums phone',
    'i got a old phone no sim',
    'my mum checks my messages',
    'nobody checks my phone',
    'i have my phone in my room',
  ],
  passes: ['my phone is at 4 percent', 'my mum has a new phone', 'check my score', 'i need my own pc so bad'],
};
