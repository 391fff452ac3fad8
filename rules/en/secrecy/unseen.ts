import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'without ..1 (your #Family|#Adult|#Nobody|anyone|them|her|him|they|people) ..1 (seeing|noticing|knowing|hearing|finding|catching|looking|realising|realizing|waking) !(the|my|a|our|his)',
    'so (that)? (#Nobody|your #Family|#Adult|she|he|they) (notices|notice|sees|hears|wakes|wake|realises|knows|catches|does not (notice|hear|wake|know)) ..1 (us|it|$|you are|that|anything|a thing)',
    'act (normal|natural|innocent|like nothing) ..3 (if|when|with|so|in front|around|$)',
    '(sneak|get|grab|bring|take) your (phone|tablet|laptop) (without|when|after|into|under|up|back)',
    '(under (the|your) (covers|duvet|blanket|pillow)|lights out|when (everyone|everybody|they|the house) (is|are)? ..1 (asleep|sleeping|in bed|gone to bed))',
    '(check|checks|monitors|reads|goes through|can see|looks at) ..5 so (use|do|go|switch|message|come|talk|get|lets) ..3',
    '(swear|promise) ..7 (told|tell|said|shown) (#Nobody|anyone|a soul)',
    '(if|when) (they|she|he|your #Family) knew ..5 (about|how old|we|i am|us|who)',
  ],
  unless: ['(steal|stole|loot|flank|sneak past|get past|backstab|flag|spawn)'],
  confidence: 'fair',
  means: 'Wants it done so that nobody at home sees or hears it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'can u get ur phone without her seeing',
    'my mum thinks im on with jack so act normal',
    'do it after lights out so no1 notices',
    'if they knew how old i am theyd flip',
    'he checks the shared laptop so use the ipad',
    'swear on ur life u told no one',
  ],
  passes: [
    'steal the flag without them noticing',
    'get there without anyone seeing the map',
    'lights are out in our street',
    'act like a tree in drama',
    'if she knew the answer she would say',
  ],
};
