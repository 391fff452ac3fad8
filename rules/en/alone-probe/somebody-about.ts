import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(is|are|was|were|got|have you got|you got|is there|are there|will|have) #KinOfYours ..2 #NearYou',
    '#KinOfYours ..1 #NearYou ..2 or (just|is it|only|are you|is that|you|not|out|asleep|gone)',
    '(just|only) you or (is|does|do|are|has|have|your|a|someone|anyone|with|the|who|them|they|your #Family)',
    'is (it|that|this) (just|only) you ..3 $',
    '(so)? (it is)? (just|only) you (then|there|tonight|in|now|is it|yeah|holding the fort|at home|at yours)? $',
    '^ (so)? (who is|who s|whos) there $?',
    '(were|are|was|will|did) you (be|there|go|going|come|coming)? ..1 (with|by) ..1 (your)? #Family (or|there|then|too|as well)? $',
    '(with|w) (your)? #Family or (solo|alone|by yourself|on your own|just you)',
    '(solo|alone|by yourself|on your own) or (with|does|do|is|your|someone|anyone|did)',
    '(are|is) you the one (looking after|using|holding|with|in charge)',
    '(holding the fort|left in charge|man of the house|lady of the house|home by (your)? self|fending for yourself)',
    '(#KinOfYours|she|he|they) (is|are) not (in the room|there|around|about|home|watching|listening|near you|in|with you) (now|right now|i think|then|right|is she|is he|are they|yeah)',
  ],
  unless: [
    '(anyone|anybody|someone|somebody|everyone|everybody) ..1 (around|about|up|awake|home|watching|listening) ..3 (for|to|game|duos|help|know|play|want|who)',
    '(anyone|someone|anybody|somebody|everyone|everybody) (is)? (around|about|up|nearby|upstairs|next door)',
    '#KinOfYours ..3 #NearYou ..4 #SafetyTalk',
    '(is|are) (your)? #Family (up|about) (for|to)',
    '(just|only) you (wait|and me|know|who|can|could|that|guys|lot)',
  ],
  confidence: 'fair',
  slot: 'alone',
  means: 'Wants to know who is around the child. It makes sure that nobody can step in.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'is there a grownup next 2 u',
    'got any of the family in the room when u stream',
    'is it just u or does a grown up run it',
    'u go w ur mum or solo',
    'were you with your father?',
    'your mum is not in the room now i think',
  ],
  passes: [
    'is anyone around for duos',
    'just you wait',
    'is everyone up for a raid',
    'is your mum up for a coffee',
    'just you and me left in the lobby',
  ],
};
