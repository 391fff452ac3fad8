import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(can|could|will) you (get out|get away|slip away|sneak) ..2 (tonight|#Day|later|for a bit|of the house|without)',
    'when (are|is|will) (you|it) ..1 (alone|home alone|just you|next free|free to meet|able to get out|next alone|allowed out)',
    '(you|are you) free #Day (just|with me|want to|$)',
    'what (are|is) you ..1 (doing|up to|got on) (#Day|this weekend) (want to|i could|we could|if you)',
    '(when|what day|what time) ..1 (are|do|will) you (get out|finish|leave|get home|walk home|be home alone) (i can|i could|so|from school|on)',
    'when (are|will|r) you (in|home|about|there) ..1 (alone|on your own|by yourself)',
    'when (your|her|his) #Adult (is|are|goes|go|will be) (out|at work|at bingo|away|asleep|at the|shopping|not in|not home)',
  ],
  confidence: 'weak',
  means: 'Asks when the child has time to meet, worth a thought with somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['u free sat? just us', 'can u get out tonight', 'when is it just u', 'what time do u get out on wednesdays'],
  passes: [
    'are you free to play ranked later',
    'are you busy with the project tomorrow',
    'when is the dentist free',
    'u doing the homework tonight',
    'what are you doing tomorrow',
    'how are you doing today',
  ],
  overflags: ['what are you doing tomorrow we could go swimming'],
};
