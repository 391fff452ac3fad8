import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'do not make me (show|send|post|tell|do|hurt|get|use|prove|leak|ruin|ask again)',
    '(want to|going to|do not|really want to|dare you to) test me',
    '(telling|showing|messaging) (everyone|everybody|your) ..3 what you',
    '(pictures|picture|video|it|they|messages|screenshots) (is|are) on a timer',
    '(with|in) one (post|tap|share|click)',
    '(it would be|would be|be|be such|what) a shame $',
    'if i go down',
    '(done|did) (it|this) (to|before to|with) (others|other (girls|boys|kids|people)|loads)',
    '(better|just|you better) do (as|what) i',
    '(imagine|picture) ..3 (your|her|his|their) ..2 face when (she|he|they) (sees|see|opens|open|finds|find|gets|get|reads)',
    'your #Adult (has|have|uses|is on) (facebook|insta|instagram|whatsapp|snap|fb)',
    '(last|one more) (time|chance) before (i|it|they)',
    '(before|until|when) (they|it|these|the pictures) (go|goes) (live|out|up|public)',
    'you will not like what (happens|i do|comes)',
    '(you are|you will be) (famous|a star|viral|trending) (soon|tomorrow|if|when|by)',
    'i could (finish|end|break) you',
  ],
  unless: [
    '(song|film|movie|book|episode|show|scene|story|chapter|next its|ending) ..8 (what happens|a shame)',
    'you will not like what happens ..3 (it is|its|sad|scary|end|in)',
    '#GameWord ..8 (test me|finish you|end you|do not make me|combo|a shame)',
    '(test me|finish you|end you|a shame|in one) ..8 #GameWord',
    '(maths|spelling|history|science|revision|spellings|times tables|flashcards|quiz) ..6 test me',
    'test me ..6 (maths|spelling|history|science|spellings|times tables|on|quiz|flashcards)',
    '(mum|nan|gran|dad) has (facebook|whatsapp) ..4 (now|too|finally)',
    '#Audience ..4 what you (did for|made|won|built)',
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
