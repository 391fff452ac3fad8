import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'we (would|will|could) (both|all)? (be|get) in (so much|big|real|serious)? trouble !with',
    'if (your)? #Minder (ever|even)? (#FoundOut|sees|see|saw|reads|read|knew|catch|catches) (about)? (this|us|we|me|that we|our|what we|it $)',
    '(i|we|me|us|you) (will|would|could|might|can|am going to|are going to|get) ..2 (in|into) (so much|big|real|serious|a lot of|massive|deep|huge)? trouble (if (your)? #Minder|for (this|talking|messaging|chatting|texting)|talking|over this)',
    '(get|gets|got|land|getting) (me|us|both of us|you and me) (in|into) (so much|big|real|serious)? trouble',
    '(they|she|he|your #Adult|people) (will|would|might|could) (ban|stop|split|separate|block|report) us',
    'i (could|would|will|might) (lose my job|get fired|get told off|get banned|go to (jail|prison)|get arrested) (if|for|talking)',
    '(she|he|they|your #Adult|mum|mums|parents) (would|will) (only|just) (fuss|worry|stop you|stop us|panic|overreact|get angry|be angry|take)',
  ],
  confidence: 'fair',
  means: 'Warns that there will be trouble if somebody finds out, so that the child stays quiet.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'they will ban us if they see',
    'if ur mum finds out about us im dead',
    'u could get me in trouble',
    'i would get in big trouble if she knew',
    'ur mum would only fuss',
    'we would both be in trouble',
  ],
  passes: [
    'ill get in trouble if im late again',
    'if they see the flag we lose',
    'my mum will kill me if she finds out i got a b',
    'we will be in trouble with miss',
  ],
};
