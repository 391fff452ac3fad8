import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you (just|also|always|really|probably|bit|might|must)? ..1 (feel|feeling|look|looked|seem|seemed|sound|sounded|get|must be|are probably) ..2 #LeftOut',
    '(bet|guess|imagine|sense|reckon|can tell|must|i think|sounds like|figured) ..2 you ..3 #LeftOut',
    '(you|they|it) (make|makes|leave|leaves|leaving|making) you ..2 #LeftOut',
    '(i|me|mine) (know|was|were|felt|have been|is|lost) ..3 (how that feels|what that is like|like that too|just like you|in your shoes|mine too)',
    '(mine|my (mum|dad|mom|parents|friends|lot|brother|sister|class|folks)) (was|were|is|are|did|do) (just|exactly|all)? (the same|like that|like yours|that way|no better)',
    'i have been there (too|so|$)',
    '(hard|tough|rough|sad) (when|if) (people|they|everyone|no one|nobody) ..3 (say|says|get|gets|care|cares|listen|listens|understand|understands|notice)',
    'you (can|could) (always)? (cry|vent|rant|open up|let it (all)? out|lean|offload|moan) (to|on|with) me',
  ],
  confidence: 'weak',
  means: 'Tells the child how lonely or unseen they must feel; comfort, or a way to be needed.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'bet u feel left out',
    'you looked a bit fed up after',
    'u seem bored w them',
    'mine were the same',
    'ive been there so i get you',
    'its hard when people say its only a hamster',
    'u can vent to me',
  ],
  passes: [
    'i have been there twice on holiday',
    'are you still alone in the lobby',
    'the bus left out of the other gate',
    'my shoes are the same',
    'mum is fed up with the rain',
  ],
};
