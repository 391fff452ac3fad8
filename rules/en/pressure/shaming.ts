import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do not|stop|quit|no need to) (be|being|act|acting) (like|such|so|like such)? #ShameWord',
    'you are (being|acting|so|such|too|acting so|being so|being such) #ShameWord (now|today|lately|with me|to me|about it|you know|again|$)',
    '(are you|you|so you are|you are not) (scared|chicken|too scared|a chicken|too young|afraid) (or what|or something|then|of me|now|are you|$)',
    '(grow up|acting like|stop acting like|act like) (a|you are a|such a|a little) ..1 (kid|baby|child|#Number)',
    '(thought|think) you (were|are) (more mature|older than that|braver|more grown up|brave)',
    '(weird|strange|mad|crazy|silly|stupid) is (to)? (say|saying|refuse|turning|being)',
    '(big|brave|good|mature|real) (kids|girls|boys|girl|boy) (can keep|do not|would not|do what|keep)',
    'you are no fun',
    '(okay|fine|well) be like that',
    'be a (good sport|good girl|good boy|brave girl|brave boy|big girl|big boy)',
    '(why are you|stop|you are) being (so)? (weird|funny|awkward|difficult|cold) (about|with)',
    'thought you were (mature|brave|cool|grown up|older)',
    '^ (wow|okay|omg|ugh) (so)? (ungrateful|how ungrateful|selfish|cold|childish|immature|boring)',
  ],
  unless: [
    '(scared|baby|chicken|shy|boring|wimp|soft|lame) ..6 (jumpscare|horror|spider|boss|ride|rollercoaster|injection|needle|dentist|nether|warden|film|movie|lesson|map|game|exam|dog|nuggets|wings|wrap|soup|shark)',
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
