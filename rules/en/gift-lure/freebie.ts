import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'free (sticks|lessons|ride|rides|sessions|coaching|food|stuff|merch|tickets|commission|art|loan|training|vip) (for you|just|if|come|when|$)',
    '(give|giving|get|getting) you free',
    '(for|4) (free|nothing) (for you|just|because|if|come|i)',
    '(it is|its|that is) (on me|my treat|my shout|a present for you|a gift for you|a surprise for you)',
    '(let me|i will|i can|i could) (buy|take) you (a|an|some|for|out) (for)? (coffee|dinner|lunch|meal|pizza|mcdonalds|food|burger|ice cream|hot chocolate|maccies|shopping)',
    'i (always)? (gift|reward|spoil|treat|look after) (all|my|loyal|good|nice|the|people|girls|boys) ..2',
    'i (can|could|would) pay (you|good|well|extra|$)',
    '#Offer (order|send|bring|get|buy) you ..2 (takeaway|food|pizza|mcdonalds|maccies|nandos|sweets|chocolate|flowers)',
    '(sessions|session|lessons|lesson|coaching|training) ..8 (no charge|free of charge|for free|without paying)',
    'i (will|can|could) get (it|that|them|one) for you',
    'nothing (just)? if you (help|come|do|stay)',
    '(i am|we are) (paying|buying)',
  ],
  confidence: 'weak',
  means: 'Offers help, rides or lessons for free, which could be kind or a bait.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'free sticks just come by after school',
    'ill buy u a coffee',
    'weird is sayin no to free stuff',
    'told u i look after my squad',
    'let me buy you a coffee in derby',
  ],
  passes: [
    'free period next',
    'i have a free lesson on monday',
    'free palestine',
    'do u want coffee from the shop',
    'buy one get one free at greggs',
  ],
};
