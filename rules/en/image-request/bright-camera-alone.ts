import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(#ImageCam) ..6 (#ImageAlone|watch you only|look at you|look at ya|stare at you|want to see you properly|see all of you|see you in)',
    '(cam|camera|webcam) (on|back on) ..5 (hun|babe|baby|bby|pet|sweetie|sweetheart|darling|dear|gorgeous|beautiful|honey|bubba|no talk|want to see you|wanna see you)',
    '(hun|babe|baby|bby|pet|sweetie|sweetheart|darling|dear|gorgeous|beautiful|honey|bubba) ..5 (cam on|camera on|on cam|on camera|on video|your cam|your camera)',
    '(#ImageAlone) ..6 (on cam|on camera|on webcam|on facetime|facetime|on video|video call|cam on|camera on|your cam|your camera|facecam)',
    '(turn|put|switch|flip|pop|get|flick|open|activate|leave|keep|start) (on|round|around)? ..3 (cam|camera|webcam|facecam|video|transmission|telephone) ..8 (#ImageAlone|for me|look at you|look at ya|view you|i want to watch you|want to see you|watch you only|how you look|what you are wearing|to yourself|at yourself|your face|in your room|close the door|show me|show us|assess)',
    '(look|looking|stare|gaze|peek) at (you|ya|u) (on|through) (the|your)? (cam|camera|webcam|video)',
    '(see|watch|view|seeing) (you|ya|u|yourself) (on|via|through|over) (the|your|a)? (cam|camera|webcam|video|facetime|video call|face time)',
    '(show|showing) (yourself|urself|me you) on (cam|camera|webcam|video|facetime)',
    '(close|lock|shut) (the|your) door ..8 (cam|camera|video|show|facetime|call)',
    '(cam|camera|video|facetime|video call) ..6 (close|lock|shut) (the|your) door',
    '(go|private|do a|own) (live|stream|broadcast|transmission|show) ..6 (#ImageAlone|for me|in your bedroom|from your bedroom|from your room|in your room)',
    '(private|secret) (live|stream|show|broadcast|cam) ..6 (you|for me|just)',
    '(face|cam|camera|video|facetime|show|look|pictures|photos|selfie) ..5 (shy|scared) ..5 (cam|camera|video|show|face|selfie|only me)',
    '(why ..3 shy|do not be shy|you are shy) ..8 (cam|camera|video|show|pic|picture|snap|selfie|face)',
    '(come|hop|get|jump|go|pop) on (the|your)? (cam|camera|webcam|video|facetime|ft) ..8 (babe|baby|hun|honey|dear|darling|gorgeous|lovely|beautiful|sweetie|sweetheart|let me look|let me see you|look at you|just us|just me)',
    '(camera|cam|webcam) ..5 (tape|covered|cover) ..4 (take|off|remove|see you)',
  ],
  unless: [...picture],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: 'Wants the child on camera with nobody else there to see.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['cam on, just me and you', 'put your camera on, i want to look at you', 'close the door and come on video'],
  passes: [
    'camera on please for the register, no one else is on',
    'facetime with your nan just us',
    'my camera is off',
  ],
};
