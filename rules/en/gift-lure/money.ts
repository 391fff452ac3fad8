import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#Offer (just)? (#Give|lend|transfer|wire|paypal|cashapp|venmo) you ..3 (#Cash|#Money)',
    '(want|need|fancy) (some|any|a bit of|extra|easy|quick) (#Cash)',
    '(will|can|would|i will) pay (double|triple|extra|anything|whatever|you)',
    '(job|gig) for you',
    '(easy|quick) (#Money|#Number (quid|pounds|dollars|bucks))',
    '(put|load|add|transfer|stick|drop|wire) ..2 (#Cash|#Money) (on|in|into|onto|to) your',
    'topped up your',
    '(easy|quick|free) (money|cash|pocket money) (for you|for|if|babe|just|$)',
    'what is your (cashapp|cash app|paypal|venmo|zelle|monzo|revolut|bank details|card number|account number|sort code)',
    '(send|drop|give) (me)? your (cashapp|cash app|paypal|venmo|zelle|monzo|revolut|bank)',
    '(top up|pay for|pay) your (phone|credit|bill|data|sim|contract|ticket|train|taxi|uber|bus)',
    '(i will|i can|i would|let me) pay (you|for (everything|it all|your|the (train|taxi|ticket|uber|hotel)))',
    '(calling|phone) card ..3 (for you|you|call me)',
    '(sugar|spoil) (daddy|mummy|for you|baby|me)',
  ],
  unless: [
    'in (your|the) (birthday)? card',
    'money back',
    'pay (you|u) (back|later|tomorrow|monday|for (lunch|it|the|that|my|them|this))',
    '(send|sent|give|lend) you ..3 (in the card|in your card|for (lunch|the bus|the trip|school|your birthday))',
  ],
  confidence: 'strong',
  means: 'Offers money to a child, which a stranger should not do.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ill send u £20',
    'whats ur cashapp',
    'ill top up ur phone',
    'sugar 4 u no strings',
    'i can give u some money',
    'want some easy money',
  ],
  passes: [
    'nan sent u £10 in the card',
    'ill pay u back for lunch',
    'can i borrow £2 for the bus',
    'your refund of £12 has been sent',
    'ill send u £5 for lunch tomorrow',
    'easy money in gta is the heist',
  ],
};
