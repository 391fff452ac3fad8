import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(we|i) (would|will|can|could|do)? pay (you)? (#Money|#Number|in|by|gift card|cash|weekly|well|good|double|a bit)',
    '(salary|wage|wages|allowance|pocket money) (is|of|for)? (#Number|#Money|you|from me|if you)',
    '(i|we) (give|pay|offer|do) (an|a|you|you an|you a|weekly|daily)? ..1 (allowance|salary|wage|wages|pocket money)',
    '(cash|paid) (in hand|in cash|on the day|same day|up front|upfront|straight away)',
    '(commission|hire|sponsor) you',
    '(#Money|#Number (credits|robux|coins|bucks|quid|pounds|dollars|euros|naira|rupees|zloty)) (a|per|each|every|an) (week|month|session|picture|photo|clip|video|drawing|sketch|stream|call|time|test)',
    '(happily|gladly|would|will|can|could|love to) pay (for one|you|for a|for your|for it|anything|good money)',
    '(put|add|send|drop) (#Money|fifty quid|#Number quid|a tenner|a fiver|#Number) ..2 (in|on|to|your|a month|a week) ..3 (if you|for you|just|your|when)',
    '(mum|mom|dad|nobody|no one) (never|will not|will|ever|does not|would not) (see|sees|notice|notices|check|checks) ..1 (nitro|gift cards|robux|at the bank|on the card|the card|the bank)',
    'so (nobody|no one|mum|mom|dad) (sees|notices|knows) it',
    '(tester|testers|model|models|ambassador|brand rep|rep|helper|assistant) (wanted|needed|for my|for our|job|and i pay|i pay|we pay)',
    '(there is|theres) (a|an|some|#Number) ..3 (if|when|in it|for you if|waiting if) (you|u|you do)',
  ],
  unless: [
    '(pay|salary|wage|wages|allowance|fee|bonus) ..8 (chores|dishes|hoover|lawn|mum|dad|mom|nan|boss|school|company|interview|experience|tax|rent|bill|fine|reservation|hotel|ticket|flight|attention|rupees)',
    'pay (you)? ..4 (back|tomorrow|later|off|attention)',
    '(can|could|do) we pay',
    '(average|minimum|starting|annual|what|how much|current|expected) ..3 (salary|wage|wages|fee|charge)',
    '..6 (in (the|this)? game|ingame|in monopoly|in gta|in the tycoon)',
  ],
  confidence: 'fair',
  means: 'Offers a child pay or a wage for small things, which is how debts begin.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'I pay in gift card, 20 per week',
    'We pay £80 for a test day, cash in hand',
    'i give allowance if you behave',
    'can i commission you. 15 dollars for a sketch',
    "I'd happily pay for one",
    'theres a lion if u do the dance again',
  ],
  passes: [
    'what is the average salary of a vet',
    'mum gives me pocket money for chores',
    'ill pay you 50 bucks a day in game',
    'they pay well at the shop',
    'is there a fee for the hotel room',
  ],
};
