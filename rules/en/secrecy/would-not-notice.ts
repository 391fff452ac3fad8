import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(sooner|rather|prefer) (if)? (this|it|that|all this) (stayed|stays|was kept|were kept) ..3',
    '(she|he|they|your #Adult|#Adult|#Nobody|no adult) (will|would|is going to|are going to|gonna|does|do|can|could|need|needs)? (not|never) (even)? (know|notice|clock|twig|spot|guess|realise|miss|see a thing|have a clue|suspect|find it|find out|look twice|check|feel it|hear a thing|do the (sums|maths))',
    '#Nobody (will|would|is going to|ever|even)? ..1 (notices|notice|looks twice|checks|asks|twigs|suspects|clocks|looks in|sees you|counts them|remembers)',
    '(see|wait|bet|doubt) (if|whether|and see if)? (she|he|they|your #Adult) (even)? (notices|notice|clocks|realises|knows)',
    '(back|home|done|over|finished|gone|off) ..2 (before|by the time) ..1 (she|he|they|your #Adult|#Adult|pick up|pickup|anyone|the bell|dinner|tea|bedtime|#Nobody) ..1 (is|are|has|have|gets|get|wakes|wake|notices|notice|knows|know|even|parks|parked|comes|come|looks|misses|back|$)',
    'what (she|he|they|your #Adult|mum|dad|mam|nan|the eye) (do not|does not) (see|know|hear) ..1 (will not|can not|does not|is not|never)',
    'how (would|will|could|can|is|are) (she|he|they|your #Adult|#Adult|anyone) (going to|gonna|ever|even)? (know|find out|notice|tell|check|see)',
    '(borrow|take|use|get|grab) (it|her phone|his phone|the (tablet|ipad|card)) (quick|quickly|while|when|before)',
    '(while|when|once|as soon as|till|until|after) (your)? (she|he|they|#Adult|mama) (is|are)? (in the (shower|bath|garden|kitchen)|at (the shop|the shops|church|mosque|bingo|yoga)|on the phone|cooking|praying|hoovering|napping|busy|driving)',
    '(swipe|flick|clear|mute|turn off|switch off|hide) (the|that|your|this)? (notif|notifs|notification|notifications|tracker|tracking|location sharing|family link|screen time|history)',
    '(put|hide|keep|stick|tuck) (it|them|this|the ..1|me) (in|inside|under|behind|at the (back|bottom)) (a|an|your|the) ..1 (folder|locker|shoe|sock|drawer|pillow|mattress|wardrobe|bag|pencil case|hoodie|jacket|box|bed)',
    '(unlisted|hidden|locked|secret|private) (link|folder|album|video|story|list|channel|page)? ..2 (only|just|for|so|send) (me|us|you)',
    '(get|reach) to the (door|post|letterbox|letter box|phone) (first|before)',
    '(send|post|deliver|ship) (it|them|the ..1) ..3 (not (the|your) (house|home)|is not (the|your) (house|home)|a (mates|friends|neighbours)|locker|pick up point|school)',
  ],
  unless: [
    '(she|he|they) (do|does|did) not (know|notice|check|guess) (what|how|why|who|where|when|if|the|about|me|that|yet|any|a)',
    '(they|he|she) (would|will|can|could|do|does) not (know|see|find) (the|a|any|what|how|until|if|it)',
    'how (would|will|could|can) (he|she|they|anyone) (know|tell|see|find out) (the|if|what|when|how|that|which|where)',
    '(put|keep|stick) (it|them|this) (in|inside|under) (a|an|your|the) ..1 (folder|box|bag|drawer) (called|named|on|with|and (run|install|restart))',
    'will not (know|notice|find out) (until|till|unless)',
    'in a (plastic|paper|carrier|bin|shopping|freezer|gift) bag',
  ],
  confidence: 'fair',
  means: 'Says nobody will notice, or how to do it so that nobody notices.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'she wont even notice',
    'Nobody looks twice at a kid with a backpack.',
    'home before ur mum gets in',
    'swipe the notification away',
    'put it in ur sock drawer',
    'What mum does not see will not make her cross.',
  ],
  passes: [
    'she does not know what to wear',
    'they will not know until friday',
    'how can anyone tell which is which',
    'put it in a folder called maps',
    'can u put it in a plastic bag please',
  ],
};
