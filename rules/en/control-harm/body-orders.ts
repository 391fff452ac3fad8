import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(stay up|stay awake|be awake|do not sleep|keep awake|stay on|stay in call|stay on call) ..2 (til|until|till|unless|because) (i|we) (say|tell|let|am|allow|decide)',
    '(wake up|get up|set an alarm|set alarm|set your alarm) ..3 (for me|to talk to me|to message me|to call me|at (3|2|4|1) ..3 for)',
    '(skip|miss) (dinner|lunch|tea|breakfast|meals|food) (for me|for us|to prove|today for|and send)',
    'do not eat (lunch|dinner|breakfast|tea|anything|today|tomorrow) ..1 (today|tomorrow|until|so|prove|and|or|for|$)',
    '(cut|shave|chop|dye) (off)? ..1 your (hair|eyebrows) ..1 (off)? (for me|for us|on cam|on camera|to prove|or)',
    '(do not|you cannot|you can not|stop|you are not going to|no) (eat|eating|sleep|sleeping|drink|drinking) ..3 (for me|for us|til i|until i|unless i|i say|for #Number days|all day|today for|so you|you are fat|then you will)',
  ],
  unless: [
    '(eat|sleep|stay up|drink|skip|awake|alarm) ..8 (blood test|operation|dentist|doctor|hospital|surgery|scan|before the|allergy|sick|nuts|hug|home so|santa|mum|dad|nan|film|new year|sleepover|raid|event|match|exam)',
  ],
  confidence: 'fair',
  means: 'Orders what the child eats or when the child sleeps, for their sake.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['dont eat 2day 4 me', 'stay up til i say', 'skip dinner for us', 'dont sleep until i say so'],
  passes: ['dont eat before the blood test', 'stay up til i get home so i can hug u', 'skip breakfast before the scan'],
};
