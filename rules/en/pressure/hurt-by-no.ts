import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you|you do|do you|so you|you all) think i am (weird|a weirdo|creepy|a creep|lying|old|dodgy|a liar|fake|strange|mad|bad|like that|some) ..1',
    'thought (we|you and me|me and you|us) (was|were|had) (mates|friends|close|good|cool|tight|a team|something|past|better|bros|family|boys|best)',
    'thought you (was|were|had) (cool|different|mates|brave|sound|nice|up for|my mate|my friend|on my side|more|better|game|one of|with me|loyal|chill)',
    'if you (do not|did not|will not|would not|had not|stop|stopped|leave|left|go|log off) ..4 i (do not|would not|will not|might|would|will|could|am) ..2 (know|do|cope|be|hurt|cry|manage|sleep|okay|alone|gone|sad)',
    'i (do not|would not) know what i (would|will|might) do (if you|without you|$)',
    '(do not|please do not|no do not|wait do not) (leave|hang up|log off|block me|end it|run off|disappear) ..1 (i will|i can|i am|please|me|yet|like this|on me)',
    'you will (do|give|show|send|tell|help) ..1 (small|little|one|a|something|me) ..2 (thing|something|favour|favor) ..2 (for)? me',
    '(do|grant|owe|give) me (a|one|this|that)? (small|little|tiny|wee|lil) (favour|favor|thing)',
    '(fair is fair|tit for tat|favour for (a)? favour|you scratch my|i did my bit|i kept my (side|promise|word)|my side of the (deal|bargain))',
    '(if|when) you tell ..4 i (will|would|could|am going to|might) (lose|be|get|have|go|never)',
    '(is that what you want|would you want that)',
    '(it is|its|that is|is) (just|only|literally|literally just|like) (a|one|#Number) (picture|photo|pic|selfie|call|video|clip|face|voice|favour|number|look|text|hello|drive|coffee|snack|walk|second|minute|quick)',
    '(prove it (then|now|send|cam|show|turn|with|and|if|$)|prove yourself|prove you are (real|not|brave|serious|you|a)|show me you are (real|serious|brave))',
    '(who raised you|why so (cold|dry|rude|shy|stiff|mean|closed)|why you (so|being|acting) (cold|dry|rude|shy|mean|weird|funny))',
    '(i am)? (only)? asking (because|cos|cuz|since) i (like|care|love|trust|miss|worry)',
    'i (do not|would not) (do|give|buy|send|spend) (it|this|that|these) (for)? (just)? (anybody|anyone|everyone|free|nothing)',
  ],
  unless: ['prove (it|this) (using|by|with|for|that|is (true|even|odd))'],
  confidence: 'fair',
  means: 'Acts hurt, asks for a favour back or for proof, so that saying no feels unkind.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u think im weird or smth? i thought we was mates',
    'if you didnt answer tonight i dont know what id do',
    'you will do small something for me too',
    'dont leave. ill buy u the dlc',
    'prove it, cam for 5 secs',
    'if u tell ur mom ill lose my job u want that?',
    'im asking cuz i like u',
  ],
  passes: [
    'its your turn to roll',
    'prove it using pythagoras',
    'do me a favour and feed the cat',
    'dont leave the lobby yet, wait for the bus',
    'i thought we were in room 4',
  ],
};
