import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(dare|dares|dared) (now|then|next|time|for you|you|is|it is|number) ..9 (send|film|go|outside|lights|door|window|bed|alone|take|put|lock|shout|say|call|show|kiss|hide)',
    'truth ..1 (twice|again|so dare)',
    '(braver|harder|spicier|naughtier|cheekier|riskier|bolder) (one|dare|task|test|challenge)',
    '(so)? (a|another|little|one|here is a|first|next|your|quick) (test|task|mission|challenge|dare) ..6 (tell|send|film|lights|asleep|take|write|say|show|go|sneak|lie|ask|do|photo|picture|prove|alone)',
    '(first|second|third|next|todays|tonights|your|new) (task|mission|dare|challenge|order) ..2 (is|for you|photo|picture|film|send|go|do|tonight|write|take)',
    '(lights|light) off ..4 (send|film|door|picture|call|voice|and|whisper|ok|then)',
    '(shout|yell|say|scream|do|try) (something|smth|smthing|sth) (silly|naughty|rude|crazy|bad|daring|wild|funny) ..3 (out|for me|window|in class|now|to|for once)',
    '(go|walk|step|nip) (outside|out) ..8 (on your own|alone|film|by yourself|without|send)',
    '(ever|have you|do you|you ever|did you) ..1 (tried|try|had|drank|drink|drunk|vaped|vape|smoked|smoke|tasted|been drunk|get drunk) ..1 (beer|vodka|wine|alcohol|weed|vape|vapes|cider|a drink|drinks|shots|cigarettes|cigs|tipsy|booze)',
    '(put|set|type|enter|say|use|make it) (#Number)? ..2 (for|as) (your|the) (birthday|age|year|birth year|date of birth|dob)',
    '(do|break|bend|try|want) ..2 (something|a rule|rules|the rules) ..1 (you are not allowed|you should not|naughty|for once|for me|your parents|they would not|mum would not)',
    '(bet|reckon|dare say) you (would not|will not|do not dare|are too|can not|cannot|are not brave|wouldnt|never) ..3 (dare|scared|shy|do it|brave|chicken|send|show)',
    '(i can|i could|i will|let me|want me to) (get|bring|buy|sort|give) (you)? ..2 (beer|vodka|wine|vape|vapes|cider|weed|booze|alcohol|drinks|cigs)',
  ],
  unless: [
    '..8 #GameWord',
    '(test|task|challenge|dare|mission) ..8 (sleepover|party|class|teacher|everyone|charity|spelling|maths|school|homework|exam|revise|results)',
    '(he|she|they|we|i) ..4',
    '(restaurant|wine list|waiter|order|menu|pub|mum|dad|legal) ..8',
    '(turn|turned|switch) (the)? (lights|light) off',
  ],
  confidence: 'fair',
  means: 'Sets little tests, dares or tastes of the forbidden, each a bit bolder than the last.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dare now u cant do truth twice. send ur face doin a duck',
    'ok so a test. tell your folks youre asleep',
    'ok braver one, shout smth silly out the window',
    'go outside to the end of ur road on ur own n film the sign',
    'put 2005 for ur bday',
    'have you ever tried beer',
  ],
  passes: [
    'i had a maths test today',
    'turn the lights off when you leave',
    'dare you to jump into the nether portal',
    'the next task in the quest is to go outside',
    'we did a charity dare at school',
  ],
};
