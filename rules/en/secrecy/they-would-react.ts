import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(your #Family|your lot|your teacher|your school) (would|will|might|could|is going to|are going to) (only|just|probably|so|all|totally|both|be the one to)? #Reaction',
    '(she|he|they|#Adult) (would|will|might) (only|just|probably|so|all|totally)? #Reaction ..2 (so|if (she|he|they) (knew|found|find|saw|see|hear|heard)|best|lets|do not|leave|about (us|this|me)|and (stop|take|ban|end|ground|tell))',
    '(grown ups|adults|parents|people|they) (would|will|do|just) (not|never) (understand|get) (us|this|what we|our|it like)',
    '(imagine|think|thought) what (your #Adult|people|they|everyone) (would|will) (say|think|do)',
  ],
  unless: ['your #Adult (will|would) ..1 worry if you (are|do not)'],
  confidence: 'fair',
  means: 'Warns how badly grown-ups would take it, so that staying silent seems kinder.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur mum would go mad if she knew',
    'ur teacher would make a fuss so best leave it',
    ['they would only stop us talking', 'they would only stop us if they knew'],
    'people would not understand us',
    'imagine what ur dad would say',
  ],
  passes: [
    'my mum will kill me im late',
    'your mum will worry if you are late',
    'he will be mad he lost',
    'they would be angry if we broke the window',
    'miss will freak when she sees the mess',
  ],
};
