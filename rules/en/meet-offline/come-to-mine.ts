import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(come|come over|come round|come around|pop over|pop round|get yourself|come down|come up|come back) ..2 (to|at|round|over at|over to) (#OwnPlace|mine|my ends)',
    '(want to|can you|could you|you should|you can|you could|will you|would you|do you want to|why do not you) ..1 (come over|come round|come stay|come and stay|stay over|stay the night|sleep over|come chill|come hang|visit me) (with me|alone|$|at mine|#Day|sometime|after)',
    '(come|be) to the (lan|studio|lockup|lock up|garage|shoot|photoshoot|barn|yard) ..2 (at|with|on your own|alone|by yourself|after school)',
    'you should come (hit|see|try|check out|use|have a go)',
    '(stay|sleep|crash) (over)? (at|round) mine',
    'my (door|house|place|flat) is always open',
    'come (and)? (see|meet|stroke|try|ride|hold|visit) (my|the) ..1 (puppy|kitten|dog|cat|horse|pony|studio|rabbit|car|bike|setup|house|flat|place|room|garden|pool)',
    '(want to|can|could|shall i|would love to|love to|like to) ..1 (see|show you) (round|around)? (my|our) (place|house|flat|room|studio|apartment|gaff)',
    'show you (round|around) (my|our|the) (place|house|flat|studio|farm|yard|stables|club)',
    '(come|go) on (a)? (trip|holiday|adventure) with (me|us)',
    '(try|ride) the (horse|pony) ..3 (by yourself|alone|on your own|just you)',
  ],
  unless: [
    '(mum|mom|dad|nan|gran|parents|sister|mums|dads|sleepover|party|birthday|everyone|all of us|whole class|bring|pizza|homework|study|revise|revision|tea|dinner|project) ..8 (come|stay|sleep|hang|chill)',
    '(come|stay|sleep|hang|chill) ..8 (mum|mom|dad|nan|gran|parents|my sister|my brother|mums|says its ok|says yes|sleepover|birthday|party|everyone|homework|revise|revision|study|for tea|for dinner|project|fifa|xbox|ps5|playstation|minecraft|trampoline)',
    '(mine|house|room|place) ..5 (diamond|diamonds|iron|coal|minecraft|roblox|bloxburg|cave|shaft|opinion|game)',
    'come back to the hotel',
    '(come|hang) ..4 (base|server|world|island|plot|game|lobby|stream|channel|discord|vc|call)',
    '(dig|diamond|iron|coal|cave) ..5 mine',
    '(mum says|mum said|dad says|after|for tea|for dinner|sleepover) ..6 mine',
    '(base|server|minecraft|roblox|sims|bloxburg|animal crossing) ..6 (house|room|garden|place|horse|dog|cat|pool)',
    '(house|room|garden|place|horse|dog|cat|pool) ..6 (base|server|minecraft|roblox|sims|bloxburg|animal crossing|in game)',
  ],
  confidence: 'fair',
  means: 'Invites the child to their place, which a trusted adult should know first.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'come over 2 mine',
    'you should come stay with me',
    'come to my place, just us',
    'want to come over sometime',
  ],
  passes: [
    'come over to mine for tea my mum says ok',
    'come 2 my base',
    'come to my birthday party on sat',
    'come mine diamonds with me',
    'sleepover at mine mum says yes',
  ],
};
