import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what is|whats|what was|remind me|tell me|and) (the)? (name|called|address|number) (of)? your ..2 (group|club|team|school|church|coach|teacher|street|gym|class|band|choir|estate|village|stables|bus|form|best friend|instructor)',
    'your ..2 (group|club|team|school|church|stables|dance school|choir|gym) (is )?called ..2',
    '(full|whole|real|proper|first|last) name (for|on|to go on|so|as it is) ..4',
    '(postcode|post code|zip|address|surname|house number|number) so (i|we|they) ..4',
    '(the)? (86|#Number) or (the)? #Number (home|bus|in|back|then)',
    '(where|whereabouts) in (the)? ..2 (are|is|you|do|would) (you|that|ya|is|live|it|based|be) ..2',
    '(is|was) (that|it|this) ..2 (your|from your) (bedroom|window|house|street|garden|balcony|school|road|park|living room|kitchen) ..4',
    '(is|are) (you|your school|your house|it|that) ..1 (the one|one of the ones|the school|the house|that one) (with|by|near|past|next|on|opposite) ..4',
    'your (town|city|village|area|school|house|street|road) ..1 (came up|comes up|is on|shows|is only|is just|looks|must be) ..4',
    '(do|did|would|will) you ..2 (normally|usually|mostly|always|tend to) ..1 (do|go|spend|hang|walk|train|get|be) ..5',
  ],
  unless: [
    '(game|server|map|minecraft|roblox|book|movie|film|song|character|pet|dog|cat|restaurant|hotel|order|reservation|sir|madam) ..8',
    '..8 (game|server|minecraft|roblox|restaurant|hotel|order|reservation|movie|film|album)',
    '#PronounThird ..3',
  ],
  confidence: 'weak',
  slot: 'town',
  // “That” is the place the child showed.
  deaf: ['third-person'],
  means: 'Asks what a place or a person of the child is called, or where it lies, one small fact at a time.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["what's the name of your drama group", 'where in Ireland are ya', 'full name for the certificate?'],
  passes: ['what is the name of your dog', 'what is the name of the film', 'where in the game are you'],
};
