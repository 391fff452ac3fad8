import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(come|come over|come round|come and|come down) (and)? (see|get|fetch|collect|help|play|ride|try|pick|choose|have a look|meet|look at|work|sit|practise|practice|paint|train|hold|feed|stroke|use|watch|cook|bake) (me|him|her|it|them|a|the|my|with|one|otb|some|for yourself) ..6 (saturday|sunday|#Day|sometime|after school|one day|on me|at mine|any time|anytime|room|here|yourself|alone|quiet|no one|nobody|if you)',
    '(come|go|slip|pop|knock) (by|in|round|through|to|at|on|up) the (back|side) !(of)',
    '(come|go|slip|use|take) ..1 the (back|side) (door|gate|entrance|stairs|way in)',
    '(i will|i can|i) (be|wait|meet you) (round|at|by) the (back|side) (door|gate|entrance)',
    '(come|pop|drop) (by|in|round|over) (when|while|once|after) ..2 (the|your|she|he|they|nobody|no one|it is|im|i am|boss|manager)',
    '(you are|you would be|always) welcome (to|at|round|any time|anytime) ..1 (come|visit|ride|use|mine|pop|drop|stay|try|here)',
    '(help|give me a hand|join|work|assist) (me)? ..1 (out)? ..1 (in|at|with|round) (the|my) ..1 #OwnWorkplace',
    '(at|in|to|round|into) (the|my|our|a)? (own)? #OwnWorkplace ..4 (#Day|come|you|evening|evenings|after school|just us|sometime|alone|key)',
    '(trial|audition|casting|shoot|photoshoot|test day|lesson|meeting|meet up|session|party|interview) ..4 (at|in) (a|the|my|our) ..1 (hotel|flat|house|studio|place|garage|apartment|home|room)',
    '(my|in my|own|the) ..1 (room|floor|suite|flat) #Number',
    'room #Number ..4 (come|get|knock|here|you)',
    '(i have|i got|there is|got) (a|the)? (whole|spare|big|nice|own|separate) (room|studio|workshop|garage|setup|pool|games room|cinema room) (at mine|at home|here|round mine|downstairs|upstairs)',
    '(it is|its|held|i do it|we do it|that is) (in|at) my (own)? (place|house|flat|home|garage|kitchen|garden|studio)',
  ],
  unless: [
    '#EventWord ..8 (come|#OwnWorkplace|door|room)',
    '(come|#OwnWorkplace|door|room) ..8 (my mum|my dad|bring mum|bring dad|and mum|and dad|nan|gran|grandad|class|lesson|team|everyone|homework|register|coach|parents|sleepover|birthday|reception)',
    '(server|lobby|base|spawn|island|realm|minecraft|roblox|map|raid|dungeon) ..8 (come|door|room|#OwnWorkplace)',
    '(he|she|they|it|we) ..2 (come|came|went|go)',
    'come back',
    'go (back|by|in|on|through) (the)? back',
    '(sir|madam|reservation|booking|front desk|book|reserve|nights|guests|conference|classroom|meeting) ..8 (room|hotel)',
    'back (and|to|in|from|then|up|at|home|on|side|into)',
  ],
  confidence: 'fair',
  means: 'Invites the child to an out-of-the-way place, where nobody else would see.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'Help me out in the garage a few evenings',
    'come by the back door',
    "There's a trial at a hotel in Reading",
    "It's in my own place out the Kells road",
    'come by when the boss is out',
    "I've a whole room at mine",
    'room 212, come get a signed board',
  ],
  passes: [
    'come to the classroom, room 12',
    'grandad needs help in the shed',
    'come back to the lobby',
    'the class is in room 4',
    'we came in the back way',
  ],
};
