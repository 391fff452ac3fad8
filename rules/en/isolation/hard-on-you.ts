import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#OtherSide (is|are|was|were|being|gets|get|seem|seems|sound|sounds) ..2 (hard|harsh|tough|strict|rough|cruel|mean|unfair|horrible|nasty|cold|short|rude|sharp) (on|with|to|about|towards) you',
    '#OtherSide (is|are|was|were|seem|seems|sound|sounds|look|looks)? ..2 (immature|shallow|a shallow|snobs|snobby|stuck up|clicky|cliquey|two faced|so boring|so basic|small minded|narrow minded|behind you|beneath you|childish|petty|spiteful)',
    '(not|never|is not|are not|was not) worth (your|you|one of your|a single|it to you)',
    '#OtherSide ..2 (not|never|nowhere near) (on|at|near|up to) your (level|standard)',
    '#OtherSide (can not|will not|do not|does not|is not|are not|never|did not) ..1 (see|seeing|saw|spot|notice|realise|realize|know|knows|sees|value|values) (what|how|who|the) ..2 (you|i|we)',
    '(know|knows|realise|realises) what (he|she|they) (has|have|is) got',
    '(thinking|thinks|cares|care) about (her|his|their) (own)? (fees|money|image|name|job|self|wallet|medals|reputation|reviews)',
    '(his|her|their) loss',
    '(they|those people|that lot|your lot|the others|everyone) (left|dropped|ditched|forgot|ignored|ignore|laughed at|lied to|lie to|used|threw|abandoned|blanked|walked away from|walked out on) you',
    '(others|everyone|everybody|people|friends|the rest) (will|would|just|only|always|all|might|could)? (lie|lies|lied|laugh|laughed|leave|leaves|left|forget|forgets|drop|dropped) (to|at|about)? you',
  ],
  unless: [
    '(they|she|he) (left|let) you (a|some|the|in|out of|know|have|go|win|play|off)',
    'see (what|how|who) (you|we|i) (mean|did|got|are (doing|wearing|at)|is at)',
    'not worth you (going|coming|getting|buying|paying)',
  ],
  confidence: 'fair',
  means: 'Runs down a coach, friends or family, so that the child looks to the writer instead.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'she is too hard on you',
    'ur friends kinda immature tho',
    'those people arent worth one of your drawings',
    'hes not at ur level',
    'he cant see what youve got in you',
    'shes thinking about her fees not you',
    'they left u to get flamed remember',
    'his loss tbh',
  ],
  passes: [
    'the exam was too hard for me',
    'they let you in at seven',
    'i see what you mean',
    'not worth you going all that way',
    'he left you a note on the desk',
  ],
};
