import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(turn|put|switch|flip|pop|get|have|flick|keep|leave) (your|you are|the|that|a)? #Camera (on|back on|round|around|on for|up)',
    '(turn|switch|put|flick) on (your|you are|the|that)? #Camera',
    '(go|come|get|hop|jump|be|stand up|sit|stay|dance|do it|you|see you) on (camera|cam|webcam|facecam|face cam|video)',
    'your #Camera (goes|comes|going|coming) on',
    '(camera|cam|cams|webcam) on ..2 (for me|now|please|this time|so i|rn|right now|$)',
    '^ (camera|cam|cam on|🎥)? (please)? (camera|cam|🎥|cam on|camera on) (please|on)? $?',
    '(why is|how come|what is|why do you have) ..1 your (camera|cam|webcam) ..1 (off|covered)',
    '(do|try|have|start) (a|some|it on)? (cam|camera|webcam) (with me|quick|for|now|together)',
    '(flip|point|turn) (it|the phone|your phone|the camera) (round|around|back|at you|to you|to your face)',
    '(put|get|pop|have|turn|stick) (the|your|a)? (video|vid) on',
  ],
  unless: [
    '(class|lesson|register|miss|sir|everyone|everybody|folks|rehearsal|tutorial|all|attendance|both|team|lads) ..8 #Camera',
    '#Camera ..9 (class|lesson|register|everyone|everybody|rehearsal|tutorial|all|counts|attendance|diagram|homework|what is wrong|worksheet|maths|choir)',
    '(he|she|they|i|we|who) ..3 (camera|cam|webcam) ..1 on',
    '(webcam|camera) on (ubuntu|linux|windows|mac|my)',
    'if we ..2 (get|go|come|be) on #Camera',
  ],
  confidence: 'strong',
  means: "Wants the child's camera on, though what it shows can be recorded unseen.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'turn ur cam on',
    'put your camera on for me',
    'cam?',
    'cam on this time so i know its live',
    'go on cam with me',
    'would be nicer with cameras on',
    'you can flip it round after and say hi',
    'lets do cam quick i go first',
  ],
  passes: [
    'cameras on please so i can take the register',
    'turn ur cam on for class please',
    'cam angle is broken in this game',
    'turn your cam on so i can see whats wrong',
    'ok camera on show me ur diagram',
    'if we wanna get on camera we have to stand by the goal',
  ],
  overflags: ['put the camera on so we can see you'],
};
