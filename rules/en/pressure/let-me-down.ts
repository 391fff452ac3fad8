import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you are|your|you)? (letting|let) me down',
    '(what|where) is the big deal',
    'trust (them|him|her|everyone|your (mates|friends|mum|dad|sister)) (but|and|more) ..1 not me',
    '(make|made) me happy',
    'i did (it|mine|that|one) (so|now) you (have to|should|go|do|can|too)',
    'last thing i (ask|will ask|want)',
    'you make (everything|it|this|things) (so|really)? (hard|difficult|complicated)',
    'after everything (we|i|$)',
    'do not ruin (it|this|the mood|things|us)',
    '(waited|waiting|looking forward) ..2 (all|so) (week|day|long|month|night) (for|to) (this|see|talk|hear|you)',
    'you (can|could) delete (it|them) (after|straight|then|right after|if)',
    'i am not going to (beg|force|ask)',
    'why are you (like this|doing this to me|being like this|so (hard|far|closed|quiet with me))',
    'are you (going to|gonna)? ..3 or not (then|$)',
    'do it do it',
    'say something $',
    'not like i (will|would|am going to) (show|tell|post|share|keep|hurt)',
  ],
  unless: [
    '(he|she|they|laptop|phone|wifi|internet|team|keeper|defence|bus) ..4 (let|letting|lets) me down',
    '(you|that|it|this|song|puppy|food|pizza|sun) ..2 (make|made) me happy',
    'are you (going|coming|in|playing|free|there|home) ..2 or not',
    'mic test',
  ],
  confidence: 'fair',
  means: "Makes the child's no sound like a failing, although it needs no reason.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur letting me down',
    'whats the big deal',
    'u trust ur mates but not me',
    'i did it so u have to',
    'why r u like this',
    'last thing i ask i swear',
  ],
  passes: [
    'my laptop let me down again',
    'are you coming or not',
    'you can delete it and reinstall the app',
    'this song made me happy',
  ],
};
