import type { Examples, Rule } from '../../../lib/engine/rule';
import schoolPicture from '../vetoes/school-picture';

export default {
  match: [
    '(cam|camera|webcam|video|facecam|face cam|vid) ..1 (for|only|just) ..1 (#Number|one|a|five|two|few|a few|couple) (sec|secs|second|seconds|min|mins|minute|minutes|bit)',
    '(#Number|one|two|five|a few|only) (sec|secs|second|seconds|min|mins|minute|minutes) (of)? (video|cam|camera|webcam)',
    '(call|talk|chat|practice|practise|speak|lesson|study|play|game|learn) ..2 (with|on|by|over) (video|camera|cam|webcam)',
    '(with|on|over|by) (video|camera|webcam) ..2 (so|i|is|then|tonight|not|because)',
    '(like|want|need|love|able|good|nice|better|wish) ..1 (to)? see (the|a|your|whose) (mouth|face|person|eyes|smile|human|hands|real you|girl|boy|teacher)',
    'see the (face|eyes|mouth) of (my|the|a|whoever|this|that) ..1',
    '(camera|phone|cam|laptop|tablet) ..3 (further back|lower|lower down|higher up|closer|tilted|tilt|back a bit|down a bit|bit back|at an angle|round to you|to face you)',
    '(step|move|stand|sit|lean|scoot) (further|a bit|a little|right)? (back|closer|up|away) ..2 (so|from the camera|let me|i can|for the|in the light|to the)',
    '(is there|have you|do you have|has it got|does it have|have you got) (a)? (camera|webcam|cam) (on|in|built|with|with that|there)',
    '(dance|song|twirl|stretch|routine|bridge|splits|outfit|move|spin) (again|once more|one more time) ..4 (camera|for me|for us|slower|closer|back|without|but)',
    '(do|wear|sing|dance|play|say|film|make|stream) (one|it|that|something|a dance|a song|a live) ..1 (just|only) (for me|for us|me)',
    '(bet|guess|wonder|imagine|picture) ..3 (voice|name|face|art|drawings|writing) ..3 (matches|suits|goes with|face|smile|eyes|you)',
  ],
  unless: [
    ...schoolPicture,
    '(game|minecraft|film|movie|zoom|third person|first person|drone|security|bug|obs|shader) ..6 (camera|video)',
    '(camera|video) ..6 (game|minecraft|film|movie|angle|drone|security|bug|obs|shader|lens|shop|ubuntu|driver)',
    '(i|we|he|she|they) ..1 (saw|see|watched)',
    '(nan|gran|cousins|family|doctor|class|tutor|interview) ..6 (video|camera)',
    '(move|step|stand|sit|get) (up|away|closer|back) (to|from|in) (the|a|my|your|it)',
  ],
  confidence: 'fair',
  means: 'Wants a live look at the child or how they move, a second on camera at a time.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'cam for 5 secs',
    'So 11.30 we call with video',
    'So 11.30 we call by video, is better',
    'do the dance again with the camera a bit further back',
    'Have you a camera on your machine?',
    'do one just for me',
    'bet it matches the face ur voice is cute',
  ],
  passes: [
    'the camera in this game is lower',
    'see the teacher about it',
    'grandma wants to call with video',
    'move closer to the base',
    'is there a camera in minecraft',
  ],
};
