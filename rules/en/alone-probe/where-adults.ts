import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(is|are|was|will) (your|ur|the)? (#Adult|lot|people|family|sister|brother) (all|both|still|even|gonna be|going to be|be)? (at|in|there)? (home|about|around|out|in|asleep|sleeping|awake|in bed|at work|working|gone|away|near|there|here|up|downstairs|upstairs|back|near you|working late|in the house|busy|off out|close by|in the room|next to you|with you)',
    '(where) (is|are) (your) (#Adult|folks|lot|family) (at|now|right now|tonight|then|gone|today|off to)? $',
    '(when|what time) ..2 (#Adult|they|she|he|everyone|everybody|the house|your lot|#Family) ..3 (to bed|bed|asleep|hit the sack|hit the hay|nod off|fall asleep|out of the house|leave the house)',
    '^ (so|has|have|is|are|did)? (your)? (#Adult|they|she|he) (gone|gone out|left|still up|still there|still awake|still in|gone up|out|popped out|gone to bed|gone bed) (out|yet|now|still)? $',
    '(are they|is she|is he|they|she|he) (downstairs|upstairs|in the next room|next door|in the other room|nearby|within earshot|close by) (or|still|now|right now|$)',
    '(when|what time|how long) (is|are|do|does|will|till|until|before) (your)? (#Adult|folks|lot|they|she|he) (out|gone|away|back|home|asleep|sleep|go to bed|go to sleep|go to work|leave|get home|get in|get back|go out|finish work|be back|be home|be out|be gone|work|working|finish|go|come home|come back|at work|usually)',
    '(do|does) (your) (#Adult|folks|lot) (work|go out|sleep|stay up|go to bed|leave|come home|get home) (late|early|nights|at night|a lot|much|tonight|weekends|on weekends|all day|saturdays|then)',
    '^ (your)? (#Adult|lot|folks) (out|away|asleep|at work|gone|working) ..6 (are they|is she|is he|are not they|is not she|is not he|right|yeah|or) $',
    '(oh|so|wait|is) (she|he|they) (is|are)? (out|asleep|at work|gone|away|not home|not in|in bed) (then|now|yet|still|tonight|right)? $?',
    '(she|he|they) (is|are) (out|asleep|gone|away|not there|not home) (then|so|now)? ..2 (easiest|perfect|good time|we can|call me|ring|quick|send)',
    '(is|are) (she|he|they) (asleep|in bed|awake|home|watching|listening|still there|gone|in the room|near you|with you|there) (now|yet|still)? $',
    '(your|ur) (#Adult|folks|lot) (about|in|home|asleep|out|around|away|there|gone) ..1 $',
    '(has|have) (your)? (#Adult|they|she|he|everyone|#Family) (all)? gone (to bed|out|up|to work|to sleep|bed|off|shopping)',
  ],
  unless: [
    '(#Adult|folks) ..2 (home|in|there|about|around) ..2 (i left|i have a parcel|to collect|i need to ask|can i speak|for the|so i can ask|parcel|ask)',
    '(tell|told|ask|asked|messaged|message|text|ring|show|showed|let|know|miss|love|like) (your|ur) #Adult',
    '(#Adult) (home|in|out|there|up|back|awake) ..3 (#SafetyTalk)',
    '(#Adult) ..2 (better|back from (hospital|holiday)|feeling|up for|in the (car|play|team|band|group))',
  ],
  confidence: 'strong',
  slot: 'alone',
  means: 'Asks whether the grown-ups are in, asleep or out. It tells when nobody would notice.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'is ur mum home',
    'r ur parents in',
    'where are ur parents',
    'when is ur dad out',
    'r ur folks about',
    'when does she sleep',
    'mum n dad out sat for their anniversary aint they',
    "oh she's out? then now's easiest",
  ],
  passes: [
    'is ur mum home i left my bag there',
    'is ur mum ok with the sleepover',
    'is your dad feeling better',
    'where is mum she said she would pick us up',
    'is your dad in the band',
    'my parents are out tonight so nan is here',
    "Hi Oskar, it's Birgit next door. Are your parents home? I have a parcel",
  ],
};
