import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do|doing|did|just) (this|it|one thing|something|this #Number thing|a thing) for me (please|and|then|babe|$)',
    'it would (make|mean) (so much|a lot|the world|my day|me so happy|me happy) (if|to me) ..1 you',
    '(i|i just) need you (here|to stay|with me|so bad|so much)',
    '(stay|stay on|stay here|stay up) (with me|for me|#Number more|a bit longer with|just for me)',
    'stay on then',
    'would be nicer (if|with) (you|cameras|your|we)',
  ],
  unless: [
    '(mum|dad|nan|gran|love|xx|teacher|coach|team|captain|mid|bot|top|defense|lane) ..5 (proud|happy|need you|want you|stay)',
  ],
  confidence: 'weak',
  means: 'Pulls at the child to do it or stay just to please them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'do this 1 thing 4 me',
    'it would mean so much if u did',
    'stay on with me',
    'i need you here, 5 more mins, stay with me',
  ],
  passes: [
    'we need you here on the team',
    'stay with the group on the trip',
    'make me a sandwich',
    'id be proud of that goal, make your nan happy',
  ],
};
