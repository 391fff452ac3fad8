import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(let me|can i|could i|may i|so i can|i want to|i need to|i would love to|i would like to|love to|like to|just want to|dying to|get to) see (you|your (face|smile|hair|eyes|outfit|body|bedroom)|the real you) (please|now|right now|properly|for real|again|first|then|on camera|too|better|up close|just once)? $',
    '(show|let) (me|us) (see)? (you|your|your pretty|your cute|that|that pretty) (face|smile|eyes|outfit|body|legs|waist)',
    '(show|let) me (see)? what you (look like|are wearing|got on|have on)',
    'see (who|the (girl|boy|kid|person|face|human|lad|lass|artist)) (behind|i am talking to)',
    '(how|so) i (can|could|get to) see (you|your face|who you are|who i am talking to)',
    '(show|let) (me|us) (see)? (who|what) i am talking to',
    '(do not|would not|never) (even)? (know|recognise|recognize|seen) your face',
    'just your (smile|face|eyes)',
    '(stand|turn) (up|around|round) ..1 (let me|so i can) see',
    'you (can|could) (blur|cover|hide|crop) (out)? your face',
    '(what|how) (is|does) (your|that) face look like',
    'hear you say my name',
    '(let me|can i|may i) see ..2 (hair|face|smile|outfit) (today|now|then|please|$)',
    'face (#Picture|picture)',
    'show yourself',
    '(see|seeing|show|showing) ..1 your #YourLook !(in game|in roblox)',
  ],
  unless: ['(face|outfit) ..3 (skin|avatar|character|roblox|minecraft|mask)'],
  confidence: 'strong',
  means: 'Wants to see the child or their face, which nobody owes to anyone.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'lemme see u',
    'can i see ur face',
    'show me ur face',
    'id love to see the girl behind it',
    'u never show your face',
    'show me that smile',
    'can i see u pls',
  ],
  passes: [
    'let me see you try that jump',
    'show me your base',
    'see you tomorrow',
    'i want to see you win this',
    'show me the skins face',
  ],
};
