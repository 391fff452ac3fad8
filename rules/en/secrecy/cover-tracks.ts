import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(just)? between you (me|and me|us|and i)',
    '(put|set|get|use|add|stick|make) ..1 (pass code|passcode|pin|lock|new password|fingerprint|face id|password) on (that|it|your (phone|tablet|door|chat|messages)|the (chat|app|phone|folder))',
    '(got|have|is there|does it have) ..1 (lock|bolt|key) on (your|the) (door|room|bedroom|phone)',
    '(take|get|clear|delete|remove|move) ..3 (off|out of|from) your (camera roll|gallery|photos|history|recents|call list|inbox|recently deleted)',
    '(have|having|had|throw|throwing) a (fit|heart attack|cow|meltdown|stroke|wobbly|hissy fit|canary)',
    '(hit the roof|go ballistic|go spare|do (her|his|their) nut|blow a fuse|have kittens)',
    'secret (keeper|person|buddy|pact|vault|handshake|code word)',
    'hide the (parcel|package|box|letter|phone|delivery|envelope|ring)',
    '(only|just)? (ring|call|come|text|message|knock|reply) ..2 when the (car|coast|house|place|room|lights) ..1 (gone|clear|empty|quiet|off)',
    '(rename|relabel|change|label) (the chat|this chat|me|our chat|the group|my name|my contact) ..2 (to|as|into)',
    '(would|will|does) your #Family (tell|grass|snitch|rat|blab|say anything|notice|ask questions|look in)',
    '(round|around|down|up) the (corner|road|back|side|street) ..2 not (outside|at|by|in front|right outside|near)',
    '(do not|never) (write|put|note|log|record|jot) (it|this|me|that|us|any of it) (down|anywhere|in)',
    '(people|others|they|everyone|folk|outsiders) (would|will|might|could|just|only) (misunderstand|misread|not get|judge|twist|talk|gossip|make something|get funny) ..2 (our|us|this|it|$)',
    '(use|say|make up|have) (a|our|the|another) (code word|codeword|code name|nickname|password|signal|fake name|different name) (for|so|when|if|in case)',
    '(as far as|for all) (your #Adult|they|she|he|anyone) (know|knows|is concerned|are concerned)',
  ],
  unless: [
    '(put|set|add|use) ..1 (pin|lock|password|passcode) ..8 (safe|stolen|hacked|secure|for school|thief)',
    '(had|having|throw|have) a (fit|meltdown) (laughing|over (maths|homework|the wifi)|in the shop)',
  ],
  confidence: 'fair',
  means: 'Covers tracks: locks, other names, a car round the corner, nothing written down.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'just between you me and the gatepost',
    'u got a lock on ur door? use it',
    'send it then take it off your camera roll',
    'your folks would have a fit',
    'rename the chat to maths',
    'ill be round the corner not outside',
    'dont write it down anywhere',
  ],
  passes: [
    'put a pin on your phone so it is safe if stolen',
    'the box is in the hall',
    'the shop is round the corner',
    'my sister had a fit laughing',
  ],
};
