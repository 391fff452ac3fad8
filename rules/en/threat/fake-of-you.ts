import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(made|make|making|edited|edit|generated|faked|photoshopped|did|create|created) ..4 (fake|bad|dirty|nasty|naughty|rude|embarrassing|photoshop|nude|deepfake|ai|made up) ..4 (you|your|yer|ur)',
    '(put|stick|edit|edited|swap|swapped|make|made|paste|ran|photoshopped) ..2 (your|yer|anyones) ..1 (face|head|heid|picture|pfp|photo) ..2 (on|onto|in|into|through|thru) ..3 (bad|dirty|nasty|gross|rude|naughty|body|picture|photo|video|embarrassing|ai|else|else s|someone|somebody|app|things)',
    '(your|yer) (face|head) on (that|a|it|this|any|the|some) ..2 (dirty|bad|nasty|body|photo|picture|video|real|looks)',
    '(edited|made|turned|photoshopped) (you|u) ..2 (into|look|in) ..3 (bad|nasty|rank|gross|dirty|naked|with ai|real)',
    '(fake|edited|deepfake|ai) (nude|nudes|picture|pictures|pics|photo|photos|vid|video|one|clip)? (of|with) (you|your) ..9 (pay|or|want|unless|if|so|do not|everyone|post|#ThreatPeople|#ThreatOrder)',
    '(nobody|no one|nobodys|everyone|who|your #Family|your own mam) ..4 (believe|think|know|tell) ..5 (fake|not you|its you|it is you|real|an edit) ..9 (#ThreatOrder|or|unless|post|send)',
  ],
  unless: [
    '(i|me|you|your|the|it|that|everyone|this|who) ..8 #ThreatHarmless',
    '#ThreatHarmless ..8 (i|me|you|your|the|it|that|everyone|this|who)',
    '(meme|snapchat filter|filter|lego|avatar|minecraft|anime|thumbnail)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says they have made or can make a fake picture of the child to hurt or press them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i made a fake pic of you, pay or i post it',
    'i put your face on a bad picture with an app',
    'i edited you into something nasty with ai',
  ],
  passes: [
    'i put your face on a birthday card',
    'made a bad drawing of you lol',
    'someone made a fake of you, tell a trusted adult',
  ],
};
