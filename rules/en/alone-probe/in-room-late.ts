import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(are you|you|are u) (in|up in|on|sat in|still in) (your|ur) (room|bedroom|bed|own room) (now|right now|alone|yet|or|with|tonight|atm|at the moment|then|$)',
    '(are|do|does|is) (you|they|your #Adult|she|he) (allowed|let you|let|allow you|allow|get|still allowed) (to)? (have|keep|use|on|take|stay on|be on|bring|your)? (your|the|a)? (phone|tablet|laptop|ipad|device|online|on here|it|up) (at night|at nite|in bed|in your room|in bed with you|overnight|upstairs|late|past|after|all night|that late)',
    '(do|can|could|will) you (stay|sneak|be|keep|come|get|wake|log|message|text) (up|on|online|awake|back on|me|down|on here) (late|till|until|past|all night|later tonight|when they|when your|after they|after your|after #Clock|when everyone|once they|once your|after bed)',
    '(message|text|call|msg|ring|come on|write|dm|snap) (me)? (when|once|after|while) (they|she|he|your #Adult|everyone|#Adult|your family|#Family|the house) (is|are)? (asleep|in bed|gone|out|go to bed|sleep|sleeping|go out|leave|goes|busy|gone to bed|goes to bed|quiet|not around|not there)',
    '(set|put) (an|your)? alarm ..4 (message|text|msg|on|up|talk|call|then)',
    '(does|do) (your|the)? (#Adult|they|she|he) (take|takes|keep|keeps) (your|the|it) (phone|off you|tablet|laptop) (off you|at night|away)? ..2 $',
  ],
  unless: ['(are you in) ..7 (dinner|dinners|tea|washing|tidy|hoover|homework)'],
  confidence: 'fair',
  slot: 'alone',
  means: 'Asks whether the child is in the bedroom, or up at night with the phone, when nobody is likely to look.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'r u in ur room',
    'are u allowed ur phone at nite',
    ['k msg me at 11 frm it', 'msg me when shes asleep'],
    'text me when ur parents r in bed',
    'can u stay up late tonight',
    'do they take ur phone off u at night?',
  ],
  passes: [
    'r u in ur room or the kitchen dinners ready',
    'are you still in bed the bus is here',
    'set an alarm for the bus',
    'we stayed up late for new year',
    'are you in your room, tidy it please',
    'message me when the film is out',
  ],
};
