import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(#ImagePose) ..6 (on|for|at|in front of|to|from) (the|your|ya|little|d)? ..1 (#ImageCam)',
    '(stand|step|move|lean) (up|back|away) ..7 (see your (body|legs|figure|outfit|dress)|see you|see ya|look at you|how tall|see all|see more|see the whole|view you)',
    '(#ImageCam) (on|up|higher|lower|running|propped|down)? ..6 (stand up|stand back|step back|stand|twirl|spin for me|turn slow|turn slowly|turn around|slow turn|lie down|lie there|do a turn|pose for me|dance for me)',
    '(twirl|spin|pose|dance|model|turn around|turn round) ..4 (for|in front of) me ..4 (on cam|cam|camera|video|only|only me)',
    '(do|give|see) (a|me|us|one) ..2 (twirl|spin|dance|pose) ..5 (on|for me|for us|cam|camera|video|record it|please)',
    '(prop|hang|lean|put|point|tip|tilt|angle|adjust|aim|hold) (your|the|ya) ..1 (phone|camera|cam|laptop|screen|webcam|telephone|tablet) ..8 (see you|see all of you|look at you|downward|and dance|all of you|above you|watch you|assess)',
    '(phone|camera) (propped|propped up|on the shelf|on a shelf) ..5 (stand|turn|dance|act like|for me|you)',
    '(turn|spin|twirl) (round|around)? (slow|slowly) ..6 (for me|vid|video|cam|camera|so i)',
    '(camera|cam|video|on cam|on video|camera on) ..6 (turn|spin|twirl|stand|move) (round|around|up|back)? ..2 (slow|slowly|for me|full)',
    '(stand up|stand) (and|n) (spin|twirl|turn|show|do a twirl|do a turn)',
    '(stretch|stretches|splits|dance|dancing|twirl|twirling|stretching|yoga|gymnastics) ..5 (just you|only for me|just for me|me alone|only me)',
    '(video|vid|film|clip|record|film yourself|record yourself) ..2 (you|yourself|ya) ..2 (dancing|stretching|stretches|stretch|twirling|doing your stretches|doing the splits|lying|getting ready|posing)',
    '(step|stand|move) back (from|for|until|till|so) ..4 (camera|cam|webcam|phone|lens|laptop|screen|i see|i can see|you are in)',
  ],
  unless: [...picture, '(turn|turns|spin) (the|it|that) ..3'],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: 'Tells the child how to stand, turn or dance before a camera.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['stand up on cam so i can see you', 'do a twirl for me on camera', 'prop your phone up and dance for me'],
  passes: ['stand back from the creeper', 'the camera spins around the boss', 'turn your character around slowly'],
};
