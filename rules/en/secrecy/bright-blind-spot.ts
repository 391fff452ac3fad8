import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(use|on|text|message|call|write|talk|chat|log|log in|reach|come) ..9 (your #SecrecyPerson|#SecrecyWatcher) ..1 (do not|does not|never|cannot|can not|will not|not|has not|have not|hasn t) ..1 (check|checks|look at|look|monitor|go through|see|read|track|know about|know of|know|heard of|use|have the password|follow) ..1 (that|it|that one|there|this one|one|about|$)',
    '(your #SecrecyPerson) ..1 (checks|reads|monitors|sees|goes through|looks at|looks through|snoops|check|read|watches) ..4 (so|lets|let us|use|move|switch|come|better|text me|message me|go on|install|get|download|add me) ..6',
    '(if|when|once) (your #SecrecyPerson|#SecrecyWatcher|somebody|anyone|someone) ..2 (near|comes|comes in|walks in|in the room|around|there|looking|watching|close|picks up|answers|enters|appears|turns up) ..4 (hang up|end the call|close the app|switch|swipe|minimise|minimize|type|send|log off|close me|change the screen|hide|turn the phone|put the phone|flip|stop typing|go quiet|leave the call|lock)',
    '(type|send|text|write|use|say) ..6 (if|when) (your #SecrecyPerson|#SecrecyWatcher|somebody|anyone|someone) ..2 (near|comes|walks in|in the room|around|there|looking|watching|reading) ..4',
    '(wear|use|put) ..2 (headphones|earphones|earbuds|airpods|headset) ..3 so (#SecrecyThem) ..2 (not|cannot|never) (hear|know|notice) ..3',
    '(gone|cleared|deleted|wiped|empty|clean|erased) ..3 (before|by the time) ..2 (your #SecrecyPerson|#SecrecyWatcher) ..2 (looks|checks|gets|sees|comes|picks|has|reads|takes|home|back|wakes)',
    '(rename|name|call|label|title|change) ..2 (this|our|the) (chat|convo|conversation|thread|dm) ..4 (homework|maths|math|school|study|class|something|science|different|boring|a girl)',
    '(hide|hidden|bury|tuck) (the|this|that|it|app|my|our|us) ..2 (app|icon|chat|folder|phone|telegram|discord|signal|messages|texts) ..4 (in|inside|behind|under|away|so|where|from) ..4 (#SecrecyWatcher|nobody|no one|folder|hidden|calculator|games|find|see|look|page)',
  ],
  unless: ['#SecrecyHarmless ..9 #SecrecyThem', '#SecrecyThem ..9 #SecrecyHarmless'],
  confidence: 'certain',
  bright: true,
  means: 'Picks a device, an app or a moment that parents do not watch.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'text me on ur tablet ur mum never checks it',
    'if ur dad walks in hang up',
    'ur mum reads this so lets move to signal',
  ],
  passes: ['ur mum checks the oven', 'if the guard comes close hide', 'my dad never checks the score'],
};
