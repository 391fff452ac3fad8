import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do not|stop|quit|no need to) (be|being|act|acting) (like|such|so|like such)? #ShameWord',
    'you are (being|acting|so|such|too|acting so|being so|being such) #ShameWord (now|today|lately|with me|to me|about it|you know|again|$)',
    '(are you|you|so you are|you are not) (scared|chicken|too scared|a chicken|too young|afraid) (or what|or something|then|of me|now|are you|$)',
    '(grow up|acting like|stop acting like|act like) (a|you are a|such a|a little) ..1 (kid|baby|child|#Number)',
    '(thought|think) you (were|are) (more mature|older than that|braver|more grown up|brave)',
    '(so|guess) you are (still|just)? (a|just a) (little kid|baby|little girl|little boy|kid|child)',
    '(weird|strange|mad|crazy|silly|stupid) is (to)? (say|saying|refuse|turning|being)',
    'why are you (being)? (so)? (difficult|cold|mean|rude|awkward|off|funny) with me',
    'why are you being (so)? (difficult|cold|mean|boring|weird)',
    '(big|brave|good|mature|real) (kids|girls|boys|girl|boy) (can keep|do not|would not|do what|keep)',
    'you are no fun',
    '(okay|fine|well) be like that',
    '(only|just) babies (say|do)',
    'be a (good sport|good girl|good boy|brave girl|brave boy|big girl|big boy)',
    '(why are you|stop|you are) being (so)? (weird|funny|awkward|difficult|cold) (about|with)',
    'thought you were (mature|brave|cool|grown up|older)',
    'you said you were (brave|mature|not scared|cool|grown up|old enough)',
    '^ (wow|okay|omg|ugh) (so)? (ungrateful|how ungrateful|selfish|cold|childish|immature|boring)',
    '(just|still) a (kid|child|little kid|baby) (after all|then|arent you|i guess|$)',
  ],
  unless: [
    '(jumpscare|horror|spider|spiders|boss|ride|rollercoaster|diving|swimming|injection|needle|dentist|nether|warden|film|movie|lesson|map|game|exam|dog) ..6 (scared|baby|chicken|shy|boring|wimp|soft)',
    '(scared|baby|chicken|shy|boring|wimp|soft|lame) ..6 (jumpscare|horror|spider|boss|ride|rollercoaster|injection|needle|dentist|nether|warden|film|movie|lesson|map|game|exam|dog|nuggets|wings|wrap|soup|shark)',
    '(it|this|that|he|she|maths|history|lesson|map|film|game) (is|was) ..1 (so)? #ShameWord',
    'do not be (silly|daft|sorry|mean|rude) ..2 (of course|it is a|you are welcome|i would|no trouble|to your)',
    '(sister|brother|cousin|dog|puppy|cat|teddy|new) ..2 baby',
    '(slide|ride|roller|zipline|trampoline|diving|board|car|coat|bath|bed|teeth|homework) ..6 (wimp|silly|baby|scared)',
    '(wimp|silly|baby|scared) ..6 (slide|ride|roller|zipline|trampoline|diving|car|coat|bath|bed|teeth|homework|your sister|your brother)',
    'be a good (girl|boy) (and|for) ..1 (eat|brush|go|do your|mum|nan|dad|your)',
  ],
  confidence: 'fair',
  means: 'Shames the child for holding back, which is no reason to do something.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dont b a baby',
    'stop being boring',
    'dont be silly',
    'u scared?',
    'dont be a little kid',
    'weird is sayin no to free stuff',
    'wow. ungrateful',
  ],
  passes: [
    'dont be a baby its just a jumpscare',
    'this lesson is so boring',
    'the baby is so cute',
    'chicken nuggets or wings',
    'scared of this boss',
  ],
};
