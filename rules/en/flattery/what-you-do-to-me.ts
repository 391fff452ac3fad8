import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you|your|yours) ..5 the only ..2 one (in|on|at|here|there|with|worth|who|that|of)',
    '(put|had|taken|pegged|guessed) you (at|down as|as|for) ..2 (#Age|sixteen|seventeen|18|19|20|older|an adult)',
    'your ..2 (gives|give|gave|giving|makes|made|cheers|calms|melts|warms) me (chills|goosebumps|goose bumps|shivers|tingles|life|hope|up|happy|smile|feel|down)',
    '(them|others|most|everyone|people|the rest|girls|boys) ..3 (bore|annoy|tire|bored|annoyed) me',
    'you are (so|very|really|such|quite)? (wise|deep|rare|precious|refreshing|fascinating|enchanting|irresistible|exceptional|remarkable|extraordinary|unforgettable|intriguing)',
    '#Nobody ..2 i would rather ..4',
    '(show|showed|shown|tell|told|read) ..3 (your|you|about you) ..3 (my|the|all my|everyone) (friends|flatmates|mates|boss|team|colleagues|family|class|wife|at work|agent)',
    '(show|showed|play|read) your ..3 to (my|all|everyone|the)',
    'the ..2 (sister|brother|daughter|son|friend|kid|girlfriend|student) i never had',
    '(you|you are) ..2 (going to be|will be|are going to go) (somebody|someone|huge|famous|a star|massive|a legend|far|big|great one day)',
    '(bad|rubbish|rough|long|awful|boring|terrible|crap|grim|dull|lonely) (day|night|week|evening|shift) ..2 (until|till|before|then) (you|i (saw|heard|got)|we)',
    'my heart ..5 (you|your|dot)',
    'my (day|night|week|evening) ..4 (until|without|when|because of|starts with) you',
    'not a (child|kid|baby|little girl|little boy) (in my eyes|to me|in my book|anymore|any more|at all)',
    'you have (more|better|got more) ..3 than',
    '(best|favourite|brightest|kindest|quickest|nicest) ..1 (student|pupil|player|viewer|member|rider|singer|helper|mod|kid|girl|boy|lad|friend) (i|we|that i) (ever|have)',
    'hand on heart',
    'a ..1 (very|really|so)? (good|great|sharp|fine|rare|lovely) (eye|ear|voice|hand|touch|heart|mind) (for|and|you know|the|$)',
    'you are not like (them|that lot|those|the others|any of them|other people)',
    '(wait|waiting|check|checking|look|looking) ..3 (your|you) ..2 (dot|name|green|online|light|message|typing) ..3 (green|pops|lights|all day|every|first)',
    '(popped|pop|came|come|turned|turn) (up|on|along) ..2 (made|make|everything|better|brighter)',
  ],
  unless: ['you have (more|better) ..3 than (enough|me|i thought|that|us|one|two|#Number)'],
  confidence: 'weak',
  means: 'Tells what the child does to the feelings of the writer, or how much better they are.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wow 12? id have put you at sixteen',
    'ur voice gives me chills',
    'youre the little sister i never had',
    'i was having a rubbish day until u popped up',
    'you are not a child in my eyes',
    'most of them bore me, you dont',
    'ur going to be somebody one day',
  ],
  passes: [
    'you have more than enough time',
    'put you at the back of the queue',
    'my heart is racing after that run',
    'you are not like that usually, what is up',
    'i had a long day at school',
  ],
};
