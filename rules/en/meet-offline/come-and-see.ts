import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(come|pop|nip|drop|call|swing|wander|stop) (up|by|round|over|along|knock) ..2 (#Day|my|mine|ours|and see|to see|to help|to try|for a|on a) ..4',
    '(come|pop) (chippy|cinema|town|knock|knocking|park|shops|see the|try the|try my|try) ..4',
    '(get in|you are in|in the motor) #Day ..3 (driving|drive|music|cruising|just)',
    '(travel|ride|come away|weekend|come to the|come) with (us|me|my #Friend|my assistant|my driver|my boyfriend|my girlfriend|my wife) ..3 (#Day|for the|he is|she is|she will|he will|up to)',
    '(i could|i would|i can|let me|i will|love to|easier to) (walk|show|take|bring|slip|sneak) you (in|round|around|through|up|out|there|over|along) ..4',
    '(go|be|slip|get|sneak|wander) off (on our own|by ourselves|alone|just us|a bit) ..3',
    '(bit|spot|night|evening|day) ..4 at (mine|ours|my place|my flat|my house) ..4',
    '(at|round|to|by) (my (flat|studio|shed|barn|lock up|lockup|caravan|boat|workshop|cabin|chalet|van|room|allotment)|the lock up|mine) ..2 (#Day|better|more|just|alone|night|quiet|from|i|we|you)',
    '(help|helping) (me)? ..1 (sort|clear|paint|shift|unpack|unload) ..2 (the|my) ..3',
    '(first)? i (carry|scoop|fetch|collect|ferry) you ..4',
    '(a|my|our) (driver|assistant|cousin|boyfriend|friend|brother) (can|will|could|would|is) ..1 (carry|meet|fetch|bring|pick|collect|greet|drive|take|come for) ..3',
  ],
  unless: [
    '(my|our) (mum|dad|nan|gran|parents|sister|family) ..8',
    '..8 (mum|dad|nan|gran|parents|everyone|the team|the class|sleepover|birthday|homework|dinner|tea|for lunch)',
    '..8 (server|base|lobby|island|world|minecraft|roblox|realm|game|plot|stream|raid|channel)',
    '(he|she|they|we|i) (come|came|comes|go|went|pop|popped) ..4',
    '(sir|madam|guest|office|dear|hotel|restaurant|movie) ..8',
    '..8 (office|restaurant|movie|film|hotel|doctor)',
  ],
  confidence: 'fair',
  means: 'Invites the child to come along or to help out somewhere, an invitation that a parent should hear first.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['pop round mine after school weds', 'Come up tonight and see the place', 'help me sort the lock-up'],
  passes: ['come round tonight, mum says yes', 'come see the base', 'they went off together somewhere'],
};
