import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(stay up|stay awake|be awake|do not sleep|keep awake|stay on|stay in call|stay on call) ..2 (til|until|till|unless|because) (i|we) (say|tell|let|am|allow|decide)',
    '(wake up|get up|set an alarm|set alarm|set your alarm) ..3 (for me|to talk to me|to message me|to call me|at (3|2|4|1) ..3 for)',
    '(skip|miss) (dinner|lunch|tea|breakfast|meals|food) (for me|for us|to prove|today for|and send)',
    'do not eat (lunch|dinner|breakfast|tea|anything|today|tomorrow) ..1 (today|tomorrow|until|so|prove|and|or|for|$)',
  ],
  confidence: 'fair',
  means: 'Orders what the child eats or when the child sleeps, for their sake.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['dont eat 2day 4 me', 'stay up til i say', 'skip dinner for us', 'dont sleep until i say so'],
  passes: ['dont eat before the blood test', 'stay up til i get home so i can hug u', 'skip breakfast before the scan'],
};
