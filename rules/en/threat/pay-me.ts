import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(pay|send|transfer|give) (me|us|up|the|it|over)? ..2 (#Money|money|cash|robux|the money|gift card|gift cards|vbucks|bitcoin|steam card|cards|up|now) ..3 (or (i|it|else|your|this|everyone|we)|before i|else|then i will (delete|go|stop|leave)|and i (delete|go|will delete|leave|stop|disappear))',
    '(pay|paying) (me|up|us|it|now|or|the) ..3 (or|post|posting|leak|see|else)',
    '(#Money|quid|dollars|pounds|euros|gift card|gift cards|steam cards|steam card|itunes|apple card|cards) ..6 or (it|i|this|your|they|all|everyone|every|we) ..2 (goes|post|send|leak|go|get|gets|show|tell|will|see)',
    '(buy|get|go get) ..3 (steam|apple|google|itunes|amazon|gift|razer|psn|xbox) (card|cards) ..4 (send|give|read|scratch) ..3 (code|codes|numbers|number|picture)',
    '(borrow|take|use|grab|get|steal) ..1 your (mums|moms|dads|parents|nans|mum|mom|dad|grans|dads bank|mums bank) ..1 (card|cards|bank card|credit card|purse|wallet|money|paypal)',
    '(#Money|#Number|#Number quid) (and|then) i (go away|delete|will delete|will go away|stop|will leave you alone|forget|disappear|am gone|will stop)',
    '#Number or (it is|else)? (online|it goes|they see|everyone|i post|i send)',
    '(not playing|not joking|not messing|not kidding|serious) (pay|send the money|send money)',
  ],
  unless: [
    '(pizza|lunch|dinner|bus|trip|ticket|tickets|cinema|taxi|cab|rent|lidl|shop|uniform|school|bill|invoice|order|refund|subscription|membership|fee|charity|collection|raffle|giveaway|prize|toll|library|fine) ..9 (pay|paying|money|#Money|quid|dollars|pounds)',
    '(pay|paying|money|#Money|quid|dollars|pounds) ..9 (pizza|lunch|dinner|bus|trip|ticket|tickets|cinema|taxi|cab|rent|shop|uniform|school|bill|invoice|order|refund|subscription|membership|fee|charity|collection|raffle|giveaway|prize|toll|library)',
    '(mum|dad|nan|gran) (said|says) ..5 card',
    'or (i|we|i will|we will) ..1 (take|raid|attack|grief|burn|destroy|blow up|steal|break|nuke) ..3 (#GameThing|base|castle|village|farm|island|ship|walls|kingdom|loot)',
    '(has|needs) to pay ..4 or (he|she) is (out|banned|off|last)',
  ],
  confidence: 'certain',
  means: 'Demands money so that something is not shown, and paying does not make it stop.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'pay me or i post',
    'your mum has to pay me or i post it',
    '200 n i go away. steam cards fine',
    'pay up or your mates see it',
    '60 quid on a gift card or it goes to every1',
    'buy steam cards n send the code',
    'borrow ur mums card then n dont say why',
    'im not playing pay',
    'send me £100 now or i leak it',
  ],
  passes: [
    'six twenty-five, and ill leave you the desk',
    'use the search to find more',
    'pay me back for pizza',
    'pay me 100 gold or i take your base',
    'pay up or no cinema ticket lol',
    'pay up. one steak n cheese',
    'mum will get the rest',
    'aya has to pay me 30 bamboo or shes out of the garden',
    'you have been charged 9.99 for your order',
    'give me 200 coins and i go to the shop',
    'mum said use your dads card for lunch',
  ],
};
