import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do|does|did|is|have|had|got|get|buy|with|why|turn|put|use|your|you) ..2 (your|a|the|any)? ..1 (camera|webcam|web cam|cam) (on|off|with|or|so|yet|now|for me|work|works|working|broken|$)',
    '(on|via|by|over) (camera|cam|webcam|web cam) (with|for|and|or|now|tonight|if|$)',
    '(see|seen|saw|like|love|nice|got|send|sent|put|add|new|more|other) ..2 your (picture|pictures|photo|photos|pic|pics)',
    '(want|wanna|like|want to) ..1 (to)? see my (picture|pictures|photo|photos|pic|pics|camera|face)',
    '(picture|pictures|photo|photos) (of you|you have|you got|on your (profile|page|phone|insta|snap))',
  ],
  unless: [
    '(speed|security|digital|film|door|dash|traffic|drone|video|zoom|obs|canon|nikon|car) ..3 (camera|cam|webcam)',
    '#GameWord ..6 (camera|cam|webcam|picture|photo)',
    '(camera|cam|webcam|picture|pictures|photo|photos) ..6 (#GameWord|#EventWord)',
    '#EventWord ..6 (camera|cam|webcam|picture|pictures|photo|photos)',
    '(picture|pictures|photo|photos) of your #PicturedThing',
    'your ..1 (picture|photo|photos|pictures) (of|from) (the|a|my|our)',
    '(he|she|they|we) ..3 (camera|cam|webcam|picture|pictures|photo|photos)',
  ],
  confidence: 'weak',
  means: "Talks of cameras or of the child's pictures, which can lead on to asking for one.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'did u ever have a cam',
    'can i see ur pics',
    'u want to see my pic',
    'are u on cam now',
    'why is ur cam off',
  ],
  passes: [
    'the camera angle is broken',
    'turn on the camera settings in ubuntu',
    'your pictures of the trip are great',
    'i like your photo from the match',
  ],
};
