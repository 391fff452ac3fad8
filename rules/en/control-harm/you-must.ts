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
    '(why were|why was|why are|who said) you (with|talking to|texting|allowed|out with) (her|him|them|that|those|to|boys|girls)',
    'pick up when i (call|ring)',
    '(you|u) (do|say|go|eat|wear) nothing without',
    '(stay|stay on|be on|sleep on) (the|a)? call (til|until|till|all|every|with me all|while)',
    'show me (who|what|everyone|everything) you (text|talk|message|say|said|post|chat|search)',
    'delete your (insta|instagram|snap|snapchat|tiktok|account|discord|whatsapp|socials|friends) (now|or|for me|right|then|today)',
    '(i|we) (punish|will punish)',
    '(you will be|you get|get) punished',
    'i said no',
    'if you (loved|love|care) ..3 you would (cut|hurt|leave|block|delete|stop|obey|quit)',
    'you belong to (me|us|the (group|server|family))',
  ],
  unless: [
    '(teacher|school|mum|dad|parents|coach|referee|police|law|rules|phone policy|in class) ..8 (told you|better|have to|punish|punished|said no)',
    '(homework|bed|bedtime|teeth|dinner|tea|room|washing|dishes|shoes|coat|road|dog|crossing|seatbelt|chores) ..9 (told you|better|have to|need to|said no)',
    '(told you|better|have to|need to|said no) ..8 (homework|bed|bedtime|teeth|dinner|tea|your room|washing|dishes|shoes|coat|road|crossing|seatbelt|chores|exam|revise|revision|train|practice|mum|dad|sorry|rain|game|lava|creeper)',
    '#GameWord ..8 (better|told you|have to|need to|belong|punish)',
    '(better|told you|have to|need to|belong|punish) ..8 #GameWord',
    'you belong to (the|a) (club|team|library|gym|church|band|choir|guild|clan)',
    'you better (listen to (this|the|that|my)|come to (my|the)|do (well|good|your))',
    '(he|she|they) ..4 (told|said|belong|punish|better)',
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
