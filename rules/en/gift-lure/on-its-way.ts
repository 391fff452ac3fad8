import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(new)? #Gadget ..2 (on its way|on the way|in the post|arriving|delivered) ..2 (to you|you|yours|tomorrow|soon|$)',
    '(saw|know|knew|heard|remember) (that)? you (wanted|want|like|liked|need|needed) (that|a|some|new|one of) ..2 (#Gadget|#GameGoods|so i)',
    '(get|have|getting) it (delivered|sent|posted|shipped) (to|whats|what is|where|straight)',
    '(been)? (saving|saved|keeping|kept) (this|it|one|them|something) for you',
    '(pick|choose|have|get|take) (anything|any|whatever|something) (from|in|you) ..5 (on me|from me|i will|i pay|my treat)',
    '(do not|would not) you want ..2 (#Gadget|#GameGoods)',
    '(no need to|do not have to|do not need to) pay (me)? back',
    'giving away ..3 (account|accounts|#GameGoods|#Gadget)',
    '(sponsor|sign|partner with) (you|your (channel|page|account|art|team))',
  ],
  unless: ['my (new|old|own)? #Gadget'],
  confidence: 'strong',
  means: 'Says a gift is bought, saved or on its way, which makes it hard to say no.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'new headset is on its way to u',
    'i saw u wanted that bike',
    'ill get it delivered whats ur address',
    'been saving this 4 u',
    'u can pick anything from the item shop on me',
    'dont u want new trainers',
    'no need 2 pay me back',
  ],
  passes: [
    'never share your bank details',
    'my new headset is on the way',
    'i saw you wanted to join the raid',
    'you will love what we are having for tea',
    'saving this seat',
  ],
};
