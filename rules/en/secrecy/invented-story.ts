import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(say|tell them|tell her|tell him|pretend|put|claim) (that)? (you|it|they|we|i) (won|found|bought|borrowed|swapped|earned|saved|got|are my|am your|was a|is a|are a|is just) ..1 (it|them|cousin|uncle|friend|brother|sister|dad|prize|raffle|from|at|gift|mate|free)',
    'tell (your #Adult|your lot|your folks|them|him|her) ..1 (it is|i am|it was|you are|you have) ..1 (a|an|your|my|from|just a|asleep|sleeping|studying|photographing|practising|revising|off to|helping|covering|teammate|friend)',
    '(call|make) it (#Number|#Money|less|half) if',
    '(say|put|write) (#Age|18|16|21|a fake age) (on|in) ..2',
    'if (anyone|anybody|someone|she|he|they|your #Adult|#Adult) (asks|ask|wonders|checks)',
    '(thinks|think|reckons|will think|believes) (that)? you are (in|at|with|on|asleep|doing|out|still) ..3 (anyway|already|so|right|then)',
    '(put|save|call|name) (me|it|this|goalie) ..2 (goalie|coach|cousin|pizza|work|homework|something|sumn|somebody) ..1 (else|instead|$)',
    '(they|she|he|mum|mom|dad) (never|will never|will not|does not|do not) (see|sees|notice|notices|check|checks|read|reads|look|looks|know|knows) (nitro|gift cards|gifts|robux|it|those|that|the difference|in there|there|on there|in those)',
  ],
  unless: [
    'if (anyone|anybody|someone|she|he|they) (asks|ask|wonders|says|checks|sees) (for|to (play|join|borrow|swap)|me|you to|what time|a stranger|you for your|your password)',
    'if (anyone|someone) (asks|ask) (for)? (your|you)',
    '(surprise|party|birthday|present)',
  ],
  confidence: 'fair',
  means: 'Offers an untrue story for home about a gift, an age or who somebody is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'say you won it at school',
    'ill say ur my cousin if anyone asks',
    'i gave you 20 but call it 5 if your mum asks',
    'well say 16 on the form and nobody checks',
    'tell your folks youre asleep',
    'your mum thinks youre in the shop anyway',
    'mom never sees nitro',
    'tell her its a teammate',
  ],
  passes: [
    'if anyone asks for your password say no',
    'say happy birthday to her',
    'put your name on the form',
    'dad thinks you are funny',
    'tell him it is at six',
  ],
};
