import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you (have|got|have got|have till|got till|got until)|last chance|tick tock|deadline|after (that|midnight|#Clock)|by (tonight|midnight|friday|monday|tomorrow|#Clock)|#Number (mins|minutes|hours|hour|hrs|hr|days)|one hour|final notice|every (hour|day)) ..5 (#ThreatPeople ..2 (sees|will see|see) ..1 (it|that|this|them|your|what|the)|(your|that|the) (pictures|picture|photos|photo|secret|nudes|clip|video|vid|recording) ..3 (goes|go|is|are|gets|reaches|drop) ..1 (#ThreatPlace|to #ThreatPeople)|(i|we) ..1 (post|upload|leak|press send|forward|publish|release) (it|#ThreatThing|your|that|the))',
    '(one|1|a single) (click|tap|word|forward|message|press|call) ..5 (#ThreatPeople|your #ThreatThing|on your|from me) ..3 (will see|sees|see|gets it|feed|page|laughs|what you)',
    '(i|i will|i am going to|we will|going to|gonna|im) ..1 (leak|post|upload|publish|expose|putting|put|posting|release|leaking) (your|yer) ..1 ..2 (nudes|pictures|picture|photos|pics|face|video|vid|clip|secret|screenshots|screenshot|private|recording)',
    '#ThreatPeople (will|is going to|are going to|going to|gna) ..1 (see|know|get|be sent|watch|hear|find out) ..2 (what you (sent|did|showed|said|told|were)|you cry|you crying|your (nudes|secret|private|pics|photos|pictures)|that (video|clip|recording)|this video|that recording)',
    '(your|ur) (pics|pictures|photo|photos|video|vid|nudes|secret|clip) ..1 (goes|go|going|is going|drop|drops|are going|will go) ..1 (viral|everywhere|public|online|to everyone|at midnight|to all|on (insta|tiktok|facebook))',
    '(tell|telling|show|showing) (everyone|everybody|your (mum|mom|dad|parents|school|class|friends|nan)) (your secret|what you (did|sent|showed) (on|to|if|unless|$))',
    '(guess|pick|choose|which) ..3 (who is getting (your|the (video|pictures|clip))|who gets (your|the (video|pictures|clip))|who i am sending|where they go|one i leak|leak first|who sees)',
    '(ruin|destroy|finish|end) your (life|reputation|name|whole life) ..4 (with|if|unless|or|this|one)',
  ],
  unless: [
    '(i|me|you|your|the|it|that|everyone|this|who) ..8 #ThreatHarmless',
    '#ThreatHarmless ..8 (i|me|you|your|the|it|that|everyone|this|who)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Sets a time or says outright that something private of the child will be made public.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'last chance, after that your class sees the video',
    'one click and your whole school gets it',
    'i will leak your photos tonight',
  ],
  passes: [
    'one click and everyone sees the trailer',
    'by friday the team gets the kit',
    'i am going to post your picture of the cake',
  ],
};
