import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do you|you|can you|got|have|any) (have|got|get|use)? (a|your own|any)? (web cam|webcam|digital camera|camera phone|cam)',
    '(see|saw|look at|looked at|seen|like|love|about) (your|my|the|those|some|ur) (picture|pictures|profile|profile picture|cam)',
    '(picture|pictures|cam) (you|your|of (you|your|my|me)|on (your|my|here|the))',
    '(my|your|some|more|other|new|those|have|got|send|sent|take|took) (picture|pictures) !(of (the|a|it|that|our|his|her|this)|frame|book)',
    '(i|you) (cam|on cam)',
  ],
  unless: [
    '#PicturedThing ..4 (picture|pictures|cam|camera)',
    '(picture|pictures|cam|camera) ..4 #PicturedThing',
    '(he|she|they|we|her|his|our|their) ..4 (picture|pictures|profile|camera)',
    '(team|class|group|school|family|wedding|holiday|trip|baby|game|cover|album|error|install|driver|ubuntu|linux|desktop|website|page) ..8 (picture|pictures|camera|webcam|web cam|profile)',
    '(picture|pictures|camera|webcam|web cam|profile) ..8 (team|class|group|school|family|wedding|trip|baby|game|album|website|link|ubuntu|desktop|driver|screen|settings)',
  ],
  confidence: 'faint',
  slot: 'picture',
  means: 'Keeps coming back to pictures and cameras, which can lead on to asking for more.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['do u have a web cam', 'i saw ur profile', 'got more pics', 'pic of you on here', 'can i see ur pics'],
  passes: [
    'here is a picture of the dog',
    'the webcam driver does not install',
    'she sent her pictures',
    'look at the bigger picture',
  ],
};
