import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you are (not|nothing|so different|different|unlike|better|not at all|way better|so much better|very different) (like|from|to|than) (any|all|my|the|your)? (#YoungerPeople)',
    '(different|special|nicer|easier to talk to|deeper|smarter|cuter|prettier|sweeter|cooler|refreshing) (from|to|than|compared to|compared with) ..2 (#YoungerPeople)',
    '(#YoungerPeople|anyone|#Nobody) (my|your|our) age (just|are|is|do|only|never|here|all|do not|moan|bore|talk|get)',
    '(you|u) (get|understand|know|listen to|talk to) me (more|better) (than|then) (people|anyone|#Nobody|girls|boys|women|men|my|everyone|adults)',
    '(your)? (the)? others (on here|here|in here)? are (just)? (little kids|kids|boring|babies|nothing)',
    'you are (one|not) of the (good|special|real|nice|few) ones',
    '(babies|kids|children|boring|immature|basic|nothing) (compared to|next to|beside) you',
    '(other|the other|all the|most) (#YoungerPeople|players) (here|on here|in here|on this|online)? are (so|all|just|really)? (toxic|boring|rude|mean|fake|weird|annoying|immature|childish|idiots)',
    '(your)? (class|school|friends|mates) must (bore|hold|hate|be jealous|be so)',
  ],
  unless: ['better than (everyone|people|others|the others|most people|the rest) (at|in|on)'],
  confidence: 'strong',
  means: 'Says the child is not like other young people, which sets them apart as special.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur not like other kids',
    'u get me more than ppl my age',
    'girls my age just moan',
    'ur different 2 the others',
    'nicer than all the other girls on here',
    'ur easier to talk to than people my age',
    'ur so sweet. other guys here r toxic',
  ],
  passes: [
    'this map is not like the others',
    'better than the other class at football',
    'i like other people too',
    'hes not like other dogs',
    'u are better than most people at rocket league',
  ],
};
