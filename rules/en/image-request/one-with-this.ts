import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(send|need|want|wants|asked for|show|take|give|do|film|like|get|short|quick|little|one) ..4 (#Picture|#Video|build photos|snap|pictures) ..4 (of you|with you|you in|#PoseWord|turning|twirl|tongue|in your|in just|you just|just you|of yourself|new hair|by (a|the) door|next to|boots off|for the file|standing)',
    '(send|snap|show|give) (me|auntie|uncle|us|wife|him|her|bro|sis|big bro)? (one|a|your|1|some) (#PictureAdjective)? (#Picture|snap|vid) ..3 $',
    '(write|draw|put) ..1 (my|your|the|our) ..1 (name|username|date|tag|initials) ..2 (hand|arm|paper|wrist|forehead|leg|cheek|skin|palm) ..4',
    '(stand|sit|pose|write|wear|put|dress|twirl|turn|lie|kneel|smile|hold|try) ..7 (and|then) (send|show|snap|film) ..2 $',
    '(send|show) me (how|what) (it|that|they|the dress|the top|the kit|the costume|you) (fit|fits|look|looks|sits|hang|hangs|wear) ..4',
    '(now|so) (you|u|your turn|show) ..2 (real face|real you|the real|face|not the avi|not the avatar|not just face) ..2',
    'show (me|us|wife|auntie) ..2 (not the (avi|avatar|profile|character)|real face|what you wear|twirl|the real)',
    '(cam|cams|webcam|camera|cameras) on (when|while|you|for|second|tonight|and|then|all|till|until|or|$) ..3',
    '(leave|keep|have|want) ..1 (cam|webcam|camera) ..1 on ..3',
    '(send|do|give|make|leave|record) ..3 voice (thing|note|message|say|saying|for|good|one|clip) ..3',
    '(blow|blow me) a kiss ..4',
    '(short|quick|little|wee) (clip|video|vid|film|recording) of (your|you|the) ..4',
    '(missed|miss|not seen|have not seen|never see|seen) (that|your|the) ..1 (smile|face|eyes|dimples|hair) ..3',
    '(stand up|get up|come closer|step back|turn round|turn around) and (show|let) ..5',
    '(prove|show) it ..1 $',
    'say (my name|good night|goodnight|night night) ..2 (on|to me|for me|to the camera|$)',
    '(do|make|pull|give me) #Number (faces|poses|looks) ..4',
    '(tongue out|sulky face|prop (your|the)? (phone|camera)|use (a|the) timer|say hi) ..4 (phone|timer|photo|picture|camera|snap|send|face|cheek)',
  ],
  unless: [
    '(class|lesson|register|miss|sir|everyone|team|mum|dad|nan|gran|homework|project|reference|driver|ubuntu) ..9',
    '..9 (class|lesson|everyone|team|mum|dad|nan|gran|homework|project|on stage|ubuntu|of the (dog|cat))',
    '(skin|avatar|character|oc|minecraft|roblox|pokemon|lego) ..8',
    '#Picture ..3 #PicturedThing',
    '#PicturedThing ..3 #Picture',
    '(he|she|they|we|i) ..3 (send|sent|take|took|show|want|wants) ..6',
    'mental #Picture',
    'voice (for|of) (him|her|them)',
    '(does|did) not show it',
    'send (the|a|your|that) link',
  ],
  confidence: 'fair',
  slot: 'picture',
  means: 'Asks for a picture or a clip of the child made in a certain way, or for the voice.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['u send one photo with tongue out', 'write my name on ur hand n send me', 'cams on, you in the cat ears'],
  passes: [
    'cams on for the lesson',
    'send me a photo of the dog standing',
    'he sent one photo of you',
    'you get loads of mental pictures in your head reading it',
    'he made me do the pirate voice for him',
    'it doesnt show it',
    'put it on the wiki and send the link',
  ],
};
