import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(my|the) (front|phone|web|laptop)? (camera|cam|webcam|mic|microphone|mike) (is|was|does not|has been|got|wont|will not|just|never|keeps) (so|really|totally|kinda)? (broken|broke|bust|busted|smashed|cracked|dead|off|not working|work|bad|glitching|turn on|blurry|weird|messed up|disabled|freezing|lagging|blocked|ruined)',
    '(i|we) (can not|cannot|do not|will not|never|am not able to|am shy to|hate to|am too shy to) (do|show|use|go on|turn on|have|take|put on|talk on|go|send) (a|any|my|on|the|being on)? (video|vid|cam|camera|face|voice|pics of me|pictures of me|facetime|mic|call|calls|vc|videos|selfies|face reveal|webcam|photos of me|myself)',
    '(i am|im) (too)? (shy|ugly|embarrassed|nervous) (to|on|for|about) (show|cam|camera|video|go on|my face|talk|call|my voice|put)',
    '^ (sorry|my|the)? (camera|mic|microphone|webcam) (is|does)? (broken|broke|busted|bust|off|cracked|dead|not working|not work) ..3 (type|so|sorry|just|but|cos|because|$)',
    'my (voice) (is|sounds|just sounds|went) (deep|weird|old|older|low|broken|changed) (because|cos|bc|for my age|sorry|on mic|dont|but|its)',
  ],
  unless: [
    '(camera|cam|mic|microphone) ..7 (miss|sir|teacher|lesson|class|register|raid|shop|repair|warranty|exam|mum)',
    '(do|send|show|take|make) ..2 (video|camera|picture|call) for (the|my|our|art|english)',
  ],
  confidence: 'fair',
  means: 'Gives a reason not to be seen or heard, such as a broken camera. People who are not who they say do this.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'my cam is broke',
    'i cant do vid my mic is off',
    'my camera doesnt work rn sorry',
    'im too shy 2 show my face',
    'my voice is deep for my age',
    'i dont have any pics of me on this phone',
  ],
  passes: [
    'my cam is broken miss can i keep it off',
    'my mic is broken can we type in the raid',
    'mine is broken',
    'the camera at school is broken',
    'i cant do video for the art homework mum',
    'my voice is gone after the match',
  ],
};
