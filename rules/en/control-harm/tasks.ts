import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(next|first|new|your|last|daily|todays|another|a|final|special) ..1 (task|mission|challenge|order|orders|test|assignment|punishment) ..2 (for you|from me|is to|is|today|tonight) ..2 (send|show|write|film|hurt|stay|record|take|do|get|wake|not|stop|prove|delete)',
    '(you|u) ..1 (do|complete|finish|pass|passed|failed|fail) ..1 (my|the|our|your|a|every|all the)? (task|tasks|missions|orders|challenges|initiation|trial) (for|i|we|or|now|me|us|to join|and you|to be)',
    '(complete|do|finish|pass) (the|your|this|my|our) (task|initiation|trial|challenge|test|order) (or|and|to|for|if) ..2 (you|i|we|prove|join|stay|be|earn|get)',
    '^ next task $',
    '(you|u) ..1 (failed|fail|disobeyed|broke my rule|broke the rule|messed up) ..4 (punish|punishment|punished|consequences|pay for)',
    '(do|complete|obey) (your|the|my) next (order|task|command|instruction)',
  ],
  confidence: 'fair',
  means: 'Sets the child tasks to carry out for them, as groups do that can hurt.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u do tasks 4 me now',
    'next task',
    'your next task is to send a video',
    'complete the initiation to join us',
    'u failed now u get a punishment',
  ],
  passes: [
    'next task is fix wiring',
    'tasks due friday',
    'do your task in among us',
    'earn points in the battle pass',
    'the next mission is a stealth one',
  ],
};
