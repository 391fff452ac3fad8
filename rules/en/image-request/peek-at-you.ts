import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'put a face to (the|all|your|this|that)',
    '(person|girl|boy|human|kid|one|face) (under|behind|inside) (it|that|the|all|your) ..2',
    '(shy|scared|afraid|frightened) of (the|a)? (lens|camera|cam|cameras)',
    'not just the (horse|dog|art|build|cake|cat|room|food|view|drawing|bike|outfit|pony|guitar|setup|desk)',
    '(good|natural|soft|day) light ..5 (no|picture|photo|face|shot|whole|full|parents)',
    'whole (figure|body|length)',
    '(you|u) look like (today|these days|right now|without|when|under|behind)',
    '(ones|pictures|those|photos|selfies) (you)? (did not|never|do not|would not) (post|put up|share|upload|show)',
    '(your|on your) (camera roll|gallery|photo roll)',
    '(film|show|record) (me)? how you (get ready|dance|do your|brush|sleep|sit|dress|stretch|walk)',
    '(sit|pose|model) for (me|us|my (next|painting|portrait|camera|art))',
    '(tiny|little|small|cheeky|lil|single|wee) (photo|picture|snap|selfie) ..4',
    '(snap|picture|photo|one) for (the|my) (lock screen|lockscreen|wall|phone|wallpaper|desk|fridge|screen|contact)',
    '(keep|leave) your (camera|cam|video) on ..1 (while|when|all|until|so|tonight)',
    '(put|prop|lean|rest|stand) (your|the|me) ..1 (phone|camera|tablet|up) ..2 (shelf|desk|bed|windowsill|wall|side|mirror) ..4',
    '(no|without) (parents|mum|adults|anyone|friends|others) in (shot|frame|the room|the picture|it)',
    '(wearing|you got on|in today|outfit) ..5 (show|show me|let me see|send) $',
    'see (that|your|the) (smile|dimples|freckles|pretty face|cute face|face of yours)',
  ],
  unless: [
    '(homework|project|class|lesson|maths|revision|coursework|teacher|parents|mum|dad|nan) ..8',
    '(he|she|they|his|her) ..5',
    '(passport|cv|doctor|dog|cat|baby|product|listing|team|avatar|skin|character|oc) ..6',
    '..6 (passport|doctor|of the (dog|cat|baby|car|house)|avatar|skin|oc)',
    'whole body (aches|hurts|is)',
  ],
  confidence: 'weak',
  slot: 'picture',
  means: 'Hints at wanting to see the child, in passing or as a little favour.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'would love to put a face to all this typing',
    'are you always this shy of the lens',
    'send the ones you didnt post',
    'bet u got nicer pics in ur camera roll',
    'Would you sit for me?',
    'keep your camera on while you fall asleep',
    'one of you on the horse, not just the horse',
  ],
  passes: [
    'my whole body aches',
    'a small picture of the car',
    'mum put a face to the name',
    'the person behind her laughed',
    'show me how you did the homework',
  ],
};
