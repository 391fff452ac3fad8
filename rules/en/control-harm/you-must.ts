import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you (better|had better) (listen|answer|obey|do|come|say|reply|pick up|not (talk|tell|leave|go|be))',
    '(i|we) say (who|what|when|where) you',
    '(do not|stop) (talk|talking|speak|speaking|text|texting|message|messaging|play|playing|hang|hanging) ..1 (to|with|out with)? (boys|girls|guys|lads|other (boys|girls|guys|people|lads)|anyone else|anyone but|your friends|your mates)',
    'you (need|have|must|got|are) to (tell|ask|text|message|call|check with) me (before|when|if|every|first|where|who)',
    'your (body|life|time|phone|account|heart) is mine',
    '(do it|do this|get on|say it|send it) ..4 or (you are|get|you get|you will be) (out|kicked|gone|blocked|nothing|punished)',
    '(i told|told|warned) you not to (wear|talk|speak|go|post|add|see|text|be|leave|tell)',
    '(stay|stay on|be on|sleep on) (the|a)? call (til|until|till|all|every|with me all|while)',
    'show me (who|what|everyone|everything) you (text|talk|message|say|said|post|chat|search)',
    '(i|we) (punish|will punish)',
    'i said no',
    'you belong to (me|us|the (group|server|family))',
    'if you (loved|love|care) ..3 you would (cut|hurt|leave|block|delete|stop|obey|quit)',
  ],
  unless: [
    '(teacher|school|mum|dad|parents|coach|referee|police|law|rules|phone policy|in class) ..8 (told you|better|have to|punish|punished|said no)',
    '(told you|better|have to|need to|said no) ..8 (homework|bed|bedtime|teeth|dinner|tea|your room|washing|dishes|shoes|coat|road|crossing|seatbelt|chores|exam|revise|revision|train|practice|mum|dad|sorry|rain|game|lava|creeper)',
    '(better|told you|have to|need to|belong|punish) ..8 #GameWord',
    'you better (listen to (this|the|that|my)|come to (my|the)|do (well|good|your))',
    'i said no (more $|to|because|thanks|thank|way|worries|problem|need|spoilers|idea)',
  ],
  confidence: 'fair',
  means: 'Tells the child what they must and must not do, as if owning them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u better listen 2 me',
    'dont talk to boys',
    'i told u not to wear that',
    'i said no more boys',
    'get on cam n do it or ur out',
    'we punish ppl who leave',
    'show me who u text',
  ],
  passes: [
    'you better listen to this song',
    'mum told you not to wear that to school',
    'i said no spoilers',
    'i said no more',
    'you need to tell me when practice is',
    'you belong to a great team',
  ],
};
