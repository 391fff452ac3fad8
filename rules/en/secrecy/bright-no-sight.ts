import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(hide|cover|lock|turn over|flip|minimise|minimize|mute|archive|close|silence|put away) (your|the|this|my|our|me|us|it)? ..1 (phone|screen|chat|chats|tablet|notifications|name|messages|app|me|us|window|tab)? ..4 (when|while|if|before|so|from) ..3 (we|#SecrecyWatcher|she comes|he comes|somebody|anyone|someone) ..3 (near|walks|comes|text|texting|talk|talking|around|sees|see|looks|chat|chatting|notices|call)',
    '(so|then|because|where) (that)? (#SecrecyWatcher|nobody|no one) (cannot|can not|will not|does not|do not|never|could not|will never|would not|wont) ..1 (see|read|c|find|catch|notice|know|look at|clock|hear) ..3 (us|we|me|our|that we|what we|my messages) ..1 (chat|chats|talk|talking|texting|write|chatting|have|messages|$)',
    '(so|then|and|because) (nobody|no one|noone|no adult|no grown up|no parent|no teacher) ..4 (sees|see|finds|find|knows|know|read|reads|catches|catch|comes across|can see|can read) (that)? (us|me|we|our|my|what we)',
    '(come|call|write|text|message|log on|talk) ..4 (when|once|after|until) #SecrecyWatcher ..3 (asleep|sleeping|out|gone|not looking|in bed|cannot hear|not around) ..4 (so|nobody|no one|she|he|they)',
    '(your #SecrecyPerson|#SecrecyWatcher) (must|can|should|will|may) (not|never) (see|read|find) (my|our|me|us) ..1 (name|messages|chat|texts|number|pictures|calls|$)',
  ],
  unless: ['#SecrecyHarmless ..9 #SecrecyThem'],
  confidence: 'certain',
  bright: true,
  means: 'Arranges that nobody near the child can see the chat or the name on the screen.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'hide ur phone when we text from ur dad',
    'get signal so ur dad cant see us chat',
    'mute me when ur mum is near',
    'so nobody sees us talking',
  ],
  passes: [
    'close the door when the dog comes in',
    'mute ur mic its loud',
    'so they cant see us behind the wall in the game',
    'hide the cake before she comes in',
  ],
  overflags: ['mute ur mic when ur mum walks in its loud'],
};
