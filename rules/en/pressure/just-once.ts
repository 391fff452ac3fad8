import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(come on|cmon|go on|please|aw|oh) ..2 (just|only) (one|once|a|the|#Number|this) ..1 #ShownThing',
    '(just|only) (this)? once ..2 (promise|for me|please|i swear|nobody|no one|and i)',
    '(just|only) (one|#Number) (second|sec|secs|seconds|minute|min|mins|picture|selfie|video|call|kiss|hug|time) ..3 (then|promise|for me|please|i swear|that is all|and)',
    '(one|#Number) ..2 #Picture ..3 (#Number|two|a few|couple of) (secs|seconds|sec|mins|minutes)',
    '(one|just one) (little|tiny|small|quick) (#ShownThing|thing|favour|favor)',
    '(go on|come on|cmon) then (just)? (show|send|do|tell|turn|give|say)',
    '(it takes|takes|only takes|it is only|it will take) (a|#Number|two|like) ..1 (sec|secs|second|seconds|min|minute)',
    '(come on|please|just|at least|go on) ..2 give me (something|one thing|a chance)',
    '(just|only) the once',
  ],
  unless: [
    '(game|round|match|more game|level|episode|song|bite|chip|question|try|goal|win|duel|quest|run|rematch|trade) ..5 (just|only|come on|cmon|go on|please)',
    '(just|only|come on|cmon|go on|please) ..5 (game|round|match|level|episode|song|bite|chip|question|goal|win|duel|quest|run|rematch|page|install|reload|restart|wait)',
  ],
  confidence: 'strong',
  means: 'Begs for just one, or says it takes a second, so that no becomes harder.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'come on just 1 pic',
    'just once i promise',
    '1 mirror pic 2 secs',
    'go on then show me',
    'come on em give me something',
    'one tiny favour',
  ],
  passes: ['come on one more game', 'just give me a sec', 'just one more round please', 'one second brb'],
};
