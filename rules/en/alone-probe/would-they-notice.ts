import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(will|can|could|might|do|does|would|is|are|who) (#Anyone|they|she|he|(your)? #Family) (gonna|going to|be able to|might|ever|always)? (hear|notice|find out|look through|look thru|listen in|overhear|walk past|walk by|check on|come in|come up|come to check) ..1 (you|us|this|if|on you|your|it|what|me|we|when)',
    'who (might|could|will|would|else will|else might) (see|read|know|hear|find)',
    'who is (listening|watching|reading this)',
    'is (everyone|everybody) (else)? (asleep|in bed|out|home|up|awake|gone)',
    '(are you|you) in (the)? (lounge|living room|kitchen|front room|sitting room|your room|bedroom) or',
    '(get|sneak|slip|go|move|come) away from (your)? (#Family|them|everyone|her|him)',
    'who (watches|minds|looks after|sits with|babysits|checks on|stays with|is watching) you',
    '(time|house|evening|afternoon|weekend) to yourself',
    'take (the call|it|the phone|this|me|your phone|the tablet) (outside|upstairs|somewhere|to your room|into|up to)',
    '(have to|got to|need to|make you|do you|must you) show (your)? (#Adult|them|her|him) (your|the) (phone|messages|chats|texts|tablet)',
    '(just|only) (you and me|me and you|us) ..3 (no one|nobody) else',
    '(no one|nobody) (is)? (else)? (there|around|about|home|watching|listening|looking|with you) ..1 (right|yeah|now|then|is there) $',
  ],
  confidence: 'fair',
  means: 'Asks whether anybody would see, hear or notice. It makes sure that nobody can step in.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'will anyone hear if we call',
    'who might see this',
    'is everyone asleep',
    'r u in the lounge or ur room',
    'can u get away from ur sister for a min',
    'who watches u when ur mum works',
    'do u have to show ur mum ur phone',
  ],
  passes: [
    'can you hear my mic',
    'did anyone notice the new map',
    'is everyone up for a raid',
    'will anyone come to the match',
    'are you in the kitchen',
    'can you hear the bell from your class',
  ],
};
