import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(new)? #Gadget ..2 (on its way|on the way|in the post|arriving|delivered) ..2 (to you|you|yours|tomorrow|soon|$)',
    '(saw|know|knew|heard|remember) (that)? you (wanted|want|like|liked|need|needed) (that|a|some|new|one of) ..2 (#Gadget|#GameGoods|so i)',
    '(get|have|getting) it (delivered|sent|posted|shipped) (to|whats|what is|where|straight)',
    'you (are)? ..1 love what i (got|bought|have|found)',
    '(been)? (saving|saved|keeping|kept) (this|it|one|them|something) for you',
    '(pick|choose|have|get|take) (anything|any|whatever|something) (from|in|you) ..5 (on me|from me|i will|i pay|my treat)',
    '(do not|would not) you want ..2 (#Gadget|#GameGoods)',
    '(want|want to|fancy|like) a free ..1 (ticket|tickets|phone|skin|game|account|pet|meal|trip|item)',
    '(no need to|do not have to|do not need to) pay (me)? back',
    'giving away ..3 (account|accounts|#GameGoods|#Gadget)',
    '(your|the|me) (bank|card|payment) (details|number|info)',
    '(sponsor|sign|partner with) (you|your (channel|page|account|art|team))',
  ],
  unless: [
    '(bank|card) (details|number) (to|with) (anyone|strangers|#Nobody)',
    '(never|do not) ..3 (bank|card) (details|number)',
    'saving (this|it|one) for you (mum|sis|bro)',
    'my (new|old|own)? #Gadget',
  ],
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
