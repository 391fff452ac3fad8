import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you|your club|your team|your school) (train|swim|ride|dance|skate|practise|practice|study|live|stay|play|perform|walk|shop|race|climb|sing|meet|work|go home|get home|go school|come home|travel) (where|how|when|with who|with whom|at which|in which|which|what time)',
    '(what|which) (name|named) (is)? ..1 (school|town|street|village|club|city)',
    '^ ..3 (which|what) (#LifePlace|rink|hall|hotel|hospital|team|state|county|academy|theatre|airport|stop|line|court|course|market|mall|hostel|barn) ..1 (is that|is it|is this|do they|does it|you|are you|roughly|exactly|again|then|though|near|was that|lets|let) ..4',
    '^ ..2 (which|what) (#LifePlace|rink|hotel|academy) (roughly|exactly|again|then|though|is that)? $',
    '(where) (does|do|would|should|could|can|will|might) (the|one|i|it|my|this|that|a|someone) ..2 (send|post|arrive|arrives|reach|deliver|ship|drop it|land)',
    '^ ..2 you (live|stay|school|stop) (there|here|near|round|far|close|alone|by|at) ..2 $',
    '^ (so)? (a)? (home|hostel|boarding) or (away|day|boarding|hostel) ..2 $',
    '(straight home|go home|get home) ..2 or ..3',
    '^ (you)? (and)? (go|get|come|walk|travel) home (how|alone|with|by bus|on foot|straight) ..3 $',
    'what (is|s) (that|this|the) ..1 (window|view|sea|badge|bird|building|tower|hill|uniform|blazer|logo|crest) ..6',
    '(was|is) (that|it|this) (a|your|the) (blazer|uniform|school|badge|sea|church|canal|kit|jumper|crest) ..6',
    '(you are|you|you must be) (near|by|close to|round|not far from) ..3 (#AsksYes) ..3',
    '(what|which) time zone ..3',
  ],
  unless: [
    '(game|server|map|minecraft|roblox|level|boss|ticket|flight|restaurant|book|hotel for|movie|theater|sir|film) ..8',
    '..8 (game|server|map|minecraft|roblox|boss|flight|restaurant|book|reservation|movie|film|nights)',
    '(you (play|work)) (when|how) (i|he|she|we|it)',
    '(which|what) team (is|do|are) ..3',
    '#PronounThird ..4',
  ],
  confidence: 'weak',
  slot: 'town',
  // “That” is the place the child showed.
  deaf: ['third-person'],
  means: 'Asks in few words where the child lives, learns or goes, so that the child can be found.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['you train where?', 'which rink is that', 'And you go home how?'],
  passes: ['which hotel for two nights', 'you play when i am asleep', 'what team do you support'],
};
