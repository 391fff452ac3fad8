import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(after|once|when|wen|while|until|till|soon as) (your lot|your #Family|your folks|the house|the rest|everyone|everybody|she|he|they|#Adult) (is|are|has|have|goes|go|gone|all|fall|falls)? (all|gone|been)? #Asleep',
    '(headphones|earphones|headset) ..3 (door shut|door closed|shut the door|whisper|lights off|quiet)',
    '(door shut|door closed|lights off|lights out|volume down|whisper)',
    '(by|round|in|through|use|at|to|come|out) (the)? (back|side) (door|gate|way|entrance|window|lane|alley)',
    'come (by|round|in) (by)? the back',
    '(slip|sneak|nip|creep|slope|pop|climb) (away|out|off|round|over) ..3 (between|when|while|before|after|tonight|later|at|for|window|so|without|from|$)',
    '(take|get|grab|use|borrow|fetch|pinch) (your)? (mums|mummys|mums|moms|mommys|dads|daddys|nans|parents|her|his|your (mum|mom|dad)s?) (phone|📱|tablet|ipad|mobile|cell|laptop|card)',
    '(we|i|you) (work|talk|play|chat|do it|meet|call|text|write) ..1 (in|at|by) (the)? night',
    '(quiet|calm|best|better|safer|nicer) (at night|in the night|after dark|when it is dark|when it is late)',
    'so (nobody|no one|we do not|you do not|they do not|that lot|the neighbours|neighbours) ..2 (see|sees|set|start|talk|notice|wake|spots|clocks|asks|gossip|hear)',
    '(out of sight|where (nobody|no one) (sees|looks|goes|can see)|tucked away|away from (prying|the cameras|everyone|them all))',
    '(only|just) (us|we|you and (i|me)|me and you|you|me) (can|could|will|get to) (see|write|read|open|edit|get in|find|look)',
    '(they|nobody|no one|teachers|parents|mods|she|he) (do not|does not|never|ever|can not|will not) (look|looks|check|checks|see|sees|read|reads) (in|at|on|inside)? (those|there|that one|docs|it)',
  ],
  unless: [
    '(lights out|lights off|whisper) (at (camp|guides|brownies|cubs)|challenge|in the library)',
    '(nobody|no one) to (talk|play|sit)',
    'something (had|has|was|would|might|could|will|is) ..2 slip out',
  ],
  confidence: 'weak',
  means: 'Chooses the hour, door or place where nobody at home would see or hear.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'tonight after your lot are asleep',
    'headphones on, door shut',
    'take ur mums phone wen she 😴',
    'ill be round the side door',
    'come by the back so we dont set that lot talking',
    'slip away between rounds',
    'so we work in night, is calm',
    'i made a doc where only we can write',
  ],
  passes: [
    'the back gate is open for the class',
    'we talk in the morning',
    'so nobody to talk to about it at the table',
    'she is asleep already',
    'use the front door',
    'sneak peek of my drawing',
    'sooner or later something had to slip out without me noticing',
  ],
};
