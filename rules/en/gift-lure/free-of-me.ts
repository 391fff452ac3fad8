import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'free (boards|board|shoes|braids|boxes|thumbnails|clothes|hair|nails|lessons|coaching|rides|samples|kit|gear|makeup|sessions|skins|scans|data|airtime|shoot) ..4',
    '(i|we) (would|will|could|can|do|did|have|always) !be ..5 (for nothing|for free|no charge|nothing to pay|for fun|free of charge|for love) ..3 $',
    '(not a penny|nothing to pay|no pay needed|frogs do not take money|no charge obviously|you pay nothing|costs you nothing|on the house|no need to pay) ..2',
    '(i have|i got|got|have|i have got|there is) (a|an|some|my|the|this)? ..4 (#FreeThing) ..4 (#Unused|free|your size|you could keep|to keep|for you)',
    '(have|has|got|with) ..2 (spare|old|unused|second) ..1 (#FreeThing|one|pair|samsung|iphone|cintiq|binoculars|prepaid) ..3',
    'you could (keep|win|have) (it|them|a|an|the|one|this) ..3',
    '(i will|i can|i would) post you (some|a|one|it) ..2',
    '(first|next|this) (one|round|month|lesson|box) (is|s) (on me|free|on the house) ..1',
    '(lend|loan) you (mine|my|the|a) ..3',
    '(i do not|never|would not|i dont) (do|give|offer|share|say|send) (this|that|it|these) (for|to|with) (the others|others|everyone|anyone|just anyone|the rest|everybody|just anybody) ..2',
    'only for you ..5 (others|special|rest|everyone|nobody)',
    '(be|on|join) (our|my|the) (tester|junior|vip|promo|street|rider|model|mod) (squad|team|crew|mod|list) ..3',
    '(spot|place|slot|role) for (a|one) (junior|young|small|little|new) ..4',
    '(sponsor|back|support) ..1 (promising|young|talented|good) (ones|artists|kids|players|people|riders) ..3',
  ],
  unless: [
    '(mum|mom|dad|nan|gran|school|library|council|club|website|app|download|wifi|parking|hotel|breakfast|delivery|shipping|museum|ticket|reservation|sir|madam|software|linux|ubuntu|trial) ..8',
    '..8 (mum|dad|school|library|website|download|wifi|parking|breakfast|delivery|museum|software|linux|ubuntu|version|open source|time|room)',
    '(he|she|they) ..2',
  ],
  confidence: 'fair',
  means: 'Offers goods, lessons or a place for nothing, or says that only this child gets it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'we look for flow riders, free boards',
    'let me do you 3 free thumbnails',
    'only for u, i dont do this for the others',
  ],
  passes: ['the library has free lessons', 'have you got a spare pen', 'it is free software'],
};
