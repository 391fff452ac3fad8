import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(swap|trade|exchange|switch|swapping|trading|exchanging) ..1 (picture|pictures|photos|selfies|pics|faces|snaps of us)',
    '(picture|photo|selfie|face|pic) (swap|trade|exchange|for a picture|for a selfie|for picture)',
    '(i|me) (will go|go|went|can go|could go) first ..4 (your|you|then) (go|turn|next|too|are next|send|do)',
    '(i|me) (already)? (sent|send|showed|show|gave|did|posted|have sent|have shown|shown) (you)? (mine|one|my face|my picture|a picture|a selfie|two|first) ..3 (your (turn|go)|now you|you next|you go|where is yours|now yours|yours)',
    'your (turn|go) ..2 (to send|send|picture|selfie|just face|face|camera|show me)',
    '(send|show) (me)? yours ..4 (send|show) (you)? mine',
    '(picture|photo|selfie|face) (of me|from me) ..4 (your (turn|go)|now you|one of you|of you)',
    '(i will|i can) (send|show) (you)? (mine|one|a picture|a selfie|one of me|my face) (if you|first|and you)',
  ],
  unless: ['switch faces', 'first (last|this|in) (game|round|match|time)'],
  confidence: 'strong',
  means: 'Offers a picture in exchange for one of the child, often not even their own.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wanna swap pics i go first',
    'i sent one ur turn',
    'i showed you mine now you',
    'ill send mine if u send urs',
    'ur go, just face is fine',
    'lets trade selfies',
  ],
  passes: [
    'lets swap pokemon cards',
    'its your turn to roll the dice',
    'swap pictures on the slide with the graph',
    'i went first last game your turn',
  ],
};
