import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(are you|you|so|is it|are|is this)? (a)? (boy or (a)? girl|girl or (a)? boy|guy or (a)? girl|girl or (a)? guy|lad or (a)? lass|m or f|male or female|boy girl)',
    '^ ..1 (north|south|east|west|city|town|village|centre|coast) or (north|south|east|west|city|town|village|country|coast|outside|suburbs)',
    '(near|by|past|close to|round by|towards|next to|like by|behind) (the|that) ..1 or the ..1 $?',
    '(which|what|which one|wich) (side|part|bit|end|area|district|corner|borough|suburb|state|province|county|platform|entrance|estate) (do|are|is|you|of|in|like|round|up|down|would) ..3',
    '^ ..2 (which|what) (side|part|bit|end|area|state|borough|county|district|estate|bus|bus number) $',
    '(where) (do)? you (skate|swim|dance|ride|train|race|fish|climb|play football|play at|practise|practice|perform|busk|hang|hang out|hang around|shop|walk|run|cycle|study|board) (at|round|near|then|mostly|usually)? $',
    '(tell me|say|let me know|drop me|message me) ..1 (where|which address|the address) (so|to) ..3 (send|post|drop|ship|bring|come|deliver)',
    '(where) (would|should|does|shall|do|can) (that|it|this|they|the (parcel|package|box|prize|gift)) ..1 (go|get sent|be sent|go to|come to)',
    '(straight home|walk|bus|bike|lift|drive|picked up) or (do you|you|get|are you|hang|does|picked|walk|a lift|the bus|bus|your)',
    '(you said|are you|you are|you live|you must be|so you are|is that) ..1 (near|close to|by|round) (the|there|that) #LifePlace',
    '(uniform|blazer|jumper|tie|badge|kit) ..2 (right|is it|is that|yours) $?',
  ],
  unless: [
    '(north|south|east|west) ..3 (spawn|base|map|gate|ravine|biome|pole|tower)',
    '(which|what) (side|part|bit|end|state) (are|do|is|of) ..3 (game|map|book|film|song|server|team|war|boss|essay|question|video|quest)',
    '(baby|puppy|kitten|character|avatar|dog|cat) ..3 (boy|girl|male|female)',
    '(boy|girl|male|female) ..3 (baby|puppy|kitten|character|avatar|dog|cat)',
  ],
  confidence: 'weak',
  slot: 'town',
  means: 'Narrows down who the child is or where the child lives, one small question at a time.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'r u a b0y or g!rl',
    'north or south',
    'which side, like by the racecourse or the uni',
    'which state are you playing from?',
    'sick. where u skate at',
    'tell me where so i can send something real',
    'where would that go?',
  ],
  passes: [
    'is the puppy a boy or girl',
    'north or south of the base',
    'which part of the film was best',
    'which side is the boss on',
    'where do you swim in the game',
  ],
};
