import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'do not make me (show|send|post|tell|do|hurt|get|use|prove|leak|ruin|ask again)',
    '(want to|going to|do not|really want to|dare you to) test me',
    '(pictures|picture|video|it|they|messages|screenshots) (is|are) on a timer',
    '(with|in) one (post|tap|share|click)',
    '(it would be|would be|be|be such|what) a shame $',
    'if i go down',
    '(better|just|you better) do (as|what) i',
    '(imagine|picture) ..3 (your|her|his|their) ..2 face when (she|he|they) (sees|see|opens|open|finds|find|gets|get|reads)',
    'your #Adult (has|have|uses|is on) (facebook|insta|instagram|whatsapp|snap|fb)',
    '(last|one more) (time|chance) before (i|it|they)',
    '(before|until|when) (they|it|these|the pictures) (go|goes) (live|out|up|public)',
    'you will not like what (happens|i do|comes)',
    '(you are|you will be) (famous|a star|viral|trending) (soon|tomorrow|if|when|by)',
  ],
  unless: [
    'you will not like what happens ..3 (it is|its|sad|scary|end|in)',
    'do not make me (do the|get up|get the|tell you twice|use my)',
  ],
  confidence: 'fair',
  means: 'Hints politely at what will happen if the child refuses, which is still a threat.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i could end it all with one tap',
    'dont make me show people',
    'the pics are on a timer',
    'if i go down u go down',
    'imagine ur nans face when she opens it',
    'better do as i ask before they go live',
    'u wont like what i do next',
  ],
  passes: [
    'talk to her on her own, not in a message',
    'test me on my spellings',
    'u wont like what happens next its so sad in the film',
    'i could finish you with one combo in game',
    'imagine your face when you get the cake',
  ],
};
