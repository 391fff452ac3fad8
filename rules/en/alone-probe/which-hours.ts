import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(which|what|what time|are there any|are there some|any|some) ..1 (days|day|nights|night|evenings|evening|mornings|afternoons|hours|hour|time|times|weekend|weekends) ..7 (alone|on your own|by yourself|quiet|empty|to yourself|stopped hovering|she is out|he is out|they are out|walk|home by)',
    '(when|how often) ..1 (are|is|will|do) (you|it|she|he|they) ..2 (next|ever|usually)? ..1 (on your own|alone|by yourself|just you|not home|not there|not in|out of the house|left with)',
    'when (is|are) (she|he|they|mum|mom|dad) (not|out|away|off|gone) ..2',
    '(every|all) (night|day|evening) or ..6 (home|out|in|off|free|there)',
    'before ..1 (anyone|anybody|everyone|they|the house|your #Family|she|he|the others|the rest) (is|are|gets|get|s|wakes|comes) (up|awake|home|back|in)',
    '(once|when|after|while) (your|the)? (#Adult|#Family|house|they|she|he|everyone) (is|has|have|s|are|will)? ..1 (gone up|asleep|in bed|gone to bed|gone|out|off out|at work|sleeping|up to bed|in the shower|in the bath|downstairs|quiet) ..1',
    '(from|between) ..2 (to|till|until|and) ..2 (it is|is it|so it is)? (just|only) you ..3',
    '(after|past|by) (9|10|11|nine|ten|eleven|midnight|lights out|bedtime) ..5 (phone|light|pillow|awake|up|owls|owl|still)',
    '(phone|tablet) under (the|your)? (pillow|covers|duvet|blanket)',
    '(wife|husband|mother|mum|mom|dad|parents|everyone|house|the rest) ..1 (sleep|sleeps|is asleep|asleep|in bed) ..1 (by|at|from|before|after) ..1 (#Number|#Clock|ten|nine|eight|eleven) ..2',
    '(wednesday|monday|tuesday|thursday|friday|saturday|sunday|weekday|holiday|half term) ..3 (you have)? no school ..4',
    '(they|parents|both|mum and dad|mom and dad|your #Family|he|she) (work|works|working|are at work|at work|are working) (no|right|yeah|yes|all day|late|long days|nights|weekends|till late) ..2 $',
  ],
  unless: [
    '(raid|server|game|stream|scrim|match|shop|store|restaurant|hotel|flight|tour|train|museum|baby) ..8',
    '..8 (raid|server|scrim|boss|hotel|flight|tour|museum|movie|film|restaurant|appointment)',
    '(i|my) ..2',
  ],
  confidence: 'fair',
  slot: 'routine',
  // “She” and “they” are the parents.
  deaf: ['third-person'],
  means: 'Looks for the hours in which the child is alone and nobody would hear of it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['What evenings is the studio quiet, when you are alone?', 'when is she not home', 'before anyone is up'],
  passes: [
    'what time is the raid before anyone is up',
    'i wake before everyone is up',
    'which days are you free for the match',
  ],
};
