import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'what (are|r) you wearing',
    '(what|which) ..1 (do you|you) ..1 sleep in',
    '(are you|you|still) ..1 (wearing|in) your (pyjamas|pjs|pajamas|nightie|dressing gown|school uniform|uniform|swimsuit|jammies)',
    '(take|took|taken) off ..1 your (jumper|hoodie|top|shirt|coat|socks|jacket|skirt|#Clothes)',
    '(wear|put on|try on|change into) ..3 for me',
    'what (you|do you|are you) (got on|wear to bed|wear at night|sleep in|wear at home)',
    'bet you ..3 in (a|your|that) (uniform|skirt|dress|shorts|swimsuit|bikini|leotard|leggings|pyjamas|pjs)',
    'what (colour|color) ..2 (are you|you|your) ..2 (wearing|pyjamas|pjs|pajamas|swimsuit)',
    'what (do)? you (wear|sleep in) (around|at|in|when|to bed)',
    '(bet|love|like) ..3 you ..1 (look)? in (a|your|that) (uniform|skirt|dress|shorts|swimsuit|bikini|leotard|leggings|pyjamas|pjs)',
    'what (pyjamas|pjs|pajamas|#Clothes) ..1 (you|have you|are you|do you) ..1 (got on|wear|wearing|in)',
  ],
  unless: [
    '(wearing|wear) ..3 (to|for|tomorrow|tmrw|friday|fri|saturday|sat|sunday|prom|disco|party|non uniform|mufti|wedding|school|trip|concert|halloween|on|with|next)',
    'take off ..2 (shoes|coat|boots|muddy|wet|#Clothes) ..5 (inside|in the house|before|at the door|armour|warm|hot)',
    'outside (can not|i can not) see you',
  ],
  confidence: 'strong',
  means: 'Asks what the child is wearing or wants them to change, which is no small talk.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'what r u wearing',
    'wht r u w3aring',
    'what u sleep in',
    'r u in ur pjs',
    'what u got on',
    'bet u look so good in ur uniform',
  ],
  passes: [
    'what r u wearing to the party',
    'what r u wearing for non uniform day',
    'what does ur character wear',
    'what are you wearing tomorrow',
    'take off your coat before you come inside',
  ],
};
