import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(come|hop|get|jump|join|go|be|lets|let us|can we|could we|wanna|want to|do you want to|shall we|should we) (on|in|into|to|me on|me in|do|have|start|me)? (a|the|my)? (vc|voice call|voice chat|video call|video chat|facetime|private call|call with me|phone call|videocall|cam) (with me|just|now|tonight|alone|only|then|quick|us|later|or|private|with|$)',
    '(vc|video call|voice call|facetime|ft|cam|video chat) (me|with me) (now|tonight|later|quick|please|then|instead|just|$)',
    'let us (just)? (call|vc|facetime|video call|video chat|ring)',
    '(can|do|will|could|would)? you (do|go on|come on|up for|fancy|okay with) (voice|video|a call|vc|voice call|video call|voice chat|calls|calling|video chat)',
    '(let us|can we|shall we|want to|wanna) (go|get|hop|jump|be) (on|in) (a)? (call|vc|voice|voice call|video call|facetime|camera|video)',
    '^ (so|ok|and)? (facetime|video call|vc|voice call|call|video chat) (me|us|with me|now|then|tonight|later|quick)? $?',
    '(can|could|will|do|would) you (facetime|video call|vc|call|video chat|voice call) (me|with me|right now|now|tonight|later|$)',
    '(can|could|may|will|let) (i|me|we|you) (voice call|video call|facetime|ft|vc) (you|me|with you|together|each other|now|$)',
    '(want|love|like|let me|wanna|need|can i|could i|miss|see you and|dying) (to)? (hear|listen to|hearing) your voice',
    '(turn on|unmute|turn your|use|put) (your|the)? (mic|microphone|mike|voice) (on|so|for me|so i|i want)',
    '(do|are|have) you (have|got|ever|do|use|using|on) (a|your|voice)? (mic|microphone|headset|voice chat|vc|voice) (or|on|so|for|then|$)',
    '(love|like|want|need|wanna|nicer) (to|if we could|it if we)? (talk|speak|hear|call) (with voice|by voice|in voice|on voice|properly|proper|for real|out loud|your voice|face to face)',
    '(call|vc|voice call) (just) (us|you and me|us two|us 2|the two of us|me and you)',
    '(join|hop in|get in|come in) (a|the|my)? (vc|voice call|voice chat|voice) (i|so|and|with me|just|$)',
    'do a (call|voice call|video call|vc)',
    '(send|leave|do|record) me? (a|some)? (voice note|voice message|voice memo|vn|voice clip)',
  ],
  unless: [
    '(mic|microphone|headset|voice) ..4 (raid|ranked|lfg|comms|callouts|scrims|dungeon|heroic|tournament|homework|test|squads|clan)',
    '(facetime|video call|call|voice call) ..4 (homework|revise|revision|maths|project|nan|grandma|dad|mum|class|lesson|grandad|science)',
    '(send|do|record) ..3 (voice note|clip|recording) ..4 (french|spanish|homework|choir|speaking|lines)',
    'if we ..2 (get|go|come|be) on #Camera',
    'let us call it (off|a day|quits|here|that)',
  ],
  confidence: 'fair',
  means: 'Wants to go on by voice or video call, which leaves no words behind that anybody could check.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'vc me',
    'facetime?',
    ['hop on call just us 2', 'come vc with me'],
    "I'd just like to hear your voice",
    'can we video call',
    'do u have a mic',
    'voice call tonight?',
  ],
  passes: [
    'if we wanna get on camera we have to stand by the goal',
    'vc chan 2 for raid everyone',
    'need mic for heroic',
    'turn your mic off for the register',
    'put headphones in your mic echoes',
    'facetime nan on sunday',
    'can we video call about the project',
    'i lost my voice at the match',
    'do u have a mic? we need callouts',
    'lets call it off its raining',
  ],
};
