import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you are (#Degree) (#LooksPraise)',
    'you are (a|so a|such a)? (stunning|gorgeous|beautiful|handsome|adorable|attractive|good looking|a stunner|lush)',
    'you are (a|so a|such a)? (#LooksPraise) (😍|😘|🥰|❤️|tho|though|you know|girl|boy|and|n|btw|by the way|$)',
    '(looking|looked|stare|staring|scrolling|going) (at|through) your (picture|pictures|photo|photos|profile|page|story|stories|videos|selfies) ..2 (all|again|night|and|for|a lot|$)',
    '(can not believe|how|why|surprised|shocked) ..4 (you|you are|are you) (still)? (single|not taken)',
    'bet ..2 (boys|girls|lads|guys) ..3 you',
    '(cuter|prettier|fitter|better looking|nicer looking|more beautiful) (than|in) (your|the|that|i|in) ..1',
    '(that|your|the) ..1 (picture|selfie|photo|video) ..3 (wow|😍|🔥|🥵|stunning|gorgeous)',
    '(you) (look|looked|looking) (#Degree)? (so)? (#LooksPraise|good|amazing|fit|hot|nice|perfect|lovely|stunning) (today|tonight|there|in that|in your|in the|😍|🥰|😘|in it|$)',
    '(bet|sure|reckon|guess|imagine) (that)? you (are|look|must be|must look|would look|have) #Degree? (a|such a)? (#LooksPraise|fit|hot|lovely|nice|good) (in|eyes|smile|face|voice|without|when|today|$)',
    '(bet|sure|reckon|imagine) (that)? you (are|look|must be|must look|would look) #Degree? #LooksPraise',
    'you (have|got|have got) (a|such a|the|such|really|some)? #Degree? (#LooksPraise|nice|lovely|sweet|amazing|perfect|soft|warm|soothing) (voice|smile|eyes|face|hair|laugh|lips|body|figure|legs|skin)',
    'prettier than (me|her|them|anyone|all|most|any)',
    '(your) (eyes|smile|face|hair|lips|body|figure|legs|voice) (is|are|in|looks|look|sounds) ..1 (#LooksPraise|perfect|amazing|everything|unreal|to die for|lovely|nice|soft|sweet)',
    '(nice|love|like|loving|lovely|cute|pretty|beautiful) (your|those|that) (eyes|smile|face|lips|body|figure|legs|curves|dimples)',
    '(your) (picture|pictures|profile picture|selfie|selfies|photo|photos) (is|are) (#Degree)? (#LooksPraise|hot|fit)',
    '(#LooksPraise) (😍|😘|🥰)',
  ],
  unless: [
    '(dog|cat|drawing|build|base|house|skin|avatar|baby|puppy|kitten|bunny|pet|outfit|dress|costume|character|art) ..2 (is|are|looks)? ..1 (#LooksPraise|amazing|nice|perfect|good)',
  ],
  confidence: 'fair',
  means: 'Praises how the child looks; kind among friends, but odd from somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur 2 pretty to be single',
    'beautiful 😍😍',
    'bet u look cute irl',
    'you look so pretty today',
    ['u have such a cute smile', 'ur eyes are so pretty'],
    'ur cute ngl',
  ],
  passes: [
    'ur drawing is beautiful',
    'your dog is so cute',
    'you are pretty good at this',
    'beautiful weather today',
    'that skin looks gorgeous',
    'you are so fast at this level',
  ],
  overflags: ['omg ur so pretty bestie'],
};
