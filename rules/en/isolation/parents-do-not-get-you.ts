import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'your #Adult (just)? (do not|does not|will never|would never|would not|will not|never|cannot) (really|even)? (get|gets|understand|understands|listen|listens|care|cares|love|loves|trust|trusts|know|knows|see|appreciate) (to|about|abt)? (you|what you|how|who you|the real|us|it|like)',
    'your #Adult (do not|does not|will never|would never|never|did not) (even|really|ever)? (get it|understand|care|listen|listens|notice|notices|ask|asks|deserve|deserves|appreciate|appreciates|respect|respects|value|values)',
    '(they|she|he|your #DearOnes) (do not|does not|never) (even)? (deserve|deserves|appreciate|appreciates|value|values|respect|respects) you',
    '(not|is not|are not) fair on you',
    '(treat|treats|treating) you like (a|some|you are)? (baby|kid|child|little kid|prisoner|slave|5|five|#Age|dirt|rubbish|trash|nothing)',
    '(mums|mum|moms|mom|dads|parents|adults|grown ups|teachers|sisters|brothers|families) (always|just|only|never|will|would|can)? (just|only|always|never)? (fuss|overreact|panic|freak out|spoil|ruin|get jealous|do not understand|do not get|understand|judge|lie|make a fuss|worry too much|get in the way|want control|want to control|control|exaggerate)',
    '(your)? (family|parents|mum|mom|dad) (cannot|will never|does not) follow you',
    'school does not (love|care)',
  ],
  unless: [
    'parents (just)? (do not|never) (understand|get) (memes|fortnite|slang|minecraft|games|🎵|how (discord|phones|the internet))',
  ],
  confidence: 'strong',
  means: "Says the child's family does not understand or care, so that the child turns away from them.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur parents dont get u',
    'ur mum wont understand it she never listens to u',
    'they treat u like a baby',
    'its not fair on u',
    ['I find mums fuss', 'mums always fuss'],
    "your family can't follow you up there",
  ],
  passes: [
    'parents just dont understand 🎵',
    'my mum doesnt get it either',
    'my parents are so strict too',
    'your mum doesnt want you home late',
    'her parents dont let her out',
  ],
};
