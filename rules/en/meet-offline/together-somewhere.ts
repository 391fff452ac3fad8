import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(come|you|we|us|chill|hang|stay|sit|meet|over|get|bus|train) ..4 (to|at|in|round|into|inside) my (place|house|flat|van|car|room|studio|apartment|garage|truck|caravan|boat|office|shed|yard|farm|tent)',
    '(chill|hang|sit|stay|sleep) ..3 (at|in|round) mine',
    '(bus|train|cab|uber|taxi|lift|way) to mine',
    'my (place|house|flat|room) is (empty|free|quiet|close|near|just|not far|all ours)',
    '(we|us) ..1 (can|could|should|will|to) (go|do|get|have|watch|see|hang|chill|take|grab|meet) ..4 (just us|just you and me|alone|you and me|me and you|us two|on our own|with no one)',
    '(swimming|shopping|cinema|bowling|camping|fishing|walk|park|beach|lunch|coffee|dinner|drive|film|movie) ..3 (just (us|you and me|me and you)|with me|us two|me and you|you and me)',
    'meet me (after|before|by|near|outside|behind|when|there|later|tonight|#Day|round|on|down|halfway|half way)',
    '(let us|we could|we should|can we) meet (somewhere|where|outside|away)',
    '(come|get|pop|nip) out (for a (bit|walk|drive|minute|sec|while)|tonight|and meet|to me|with me|quick|later)',
    'pick (me up|you up) (round|around|at|by|on) the corner',
    '(next|when is your|what is your) free day',
    'get the #Number ..1 to mine',
    '(come|came) to my (hotel|motel|tent|cabin|caravan|boat|shop|store)',
    'take you (fishing|camping|shopping|out|away|swimming|bowling|skating|climbing|for a|on a)',
    '(you and me|me and you|us two) ..2 (beach|park|cinema|#Day|summer|trip|hotel|weekend|holiday|camping)',
  ],
  unless: [
    '(meet|come|chill|hang|stay|sit|swimming|shopping|cinema|bowling|walk|park|beach|mine|place|house|car|room) ..8 #EventWord',
    '#GameWord ..9 (meet|come|chill|hang|stay|sit|mine|house|room)',
    '(meet|come|chill|hang|stay|sit|mine|house|room|place) ..8 #GameWord',
    '(he|she|they) ..4 (come|came|stay|sit|meet|met)',
    '(we|i) ..2 (went|was|were|had|did) ..4 (my|with me)',
    '#EventWord ..9 (meet|come|chill|hang|stay|sit|swimming|shopping|cinema|bowling|walk|park|beach|mine)',
    '(office|my place you (gotta|have to|need))',
    'bear with me',
  ],
  confidence: 'fair',
  means: 'Plans to be with the child somewhere, away from others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'come to my car',
    'my place is empty this wkend',
    'meet me after dark',
    'we can go swimming just us',
    'lets meet somewhere no1 knows us',
    'come out 4 a bit',
    'get the bus to mine',
  ],
  passes: [
    'meet me after maths',
    'come to my house for the sleepover',
    'come to my room in bloxburg',
    'we went to the cinema with me and sam',
    'meet me at spawn later in the game',
  ],
};
