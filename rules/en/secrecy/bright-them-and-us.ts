import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'your #SecrecyPerson ..9 #SecrecyPair',
    '(mummy|mum|mom|mam|papa|mama|daddy|parents|teachers|grown ups|adults|police|cops|teacher|counsellor|counselor|elders) ..6 #SecrecyPair',
    '#SecrecyNot ..2 #SecrecyThem ..3 #SecrecyPair',
    '(phone|screen|messages|chat|chats|history|tablet|app|laptop|dms|texts) ..5 (before|so|in case|while) ..2 your #SecrecyPerson ..2 (checks|check|looks|sees|see|reads|finds|picks|gets|comes|has)',
    '(use|hide|delete|switch|move|account|signal|telegram|snap|clear|wipe|save me) ..9 your #SecrecyPerson ..3 (goes through|go through|looks through|reads|checks|snoops|snoop|monitors|nosy|finds|check)',
    '(vanish|vanishes|vanishing|disappear|disappears|disappearing) ..9 (your #SecrecyPerson|nobody|no one)',
    '#SecrecyPair ..6 your #SecrecyPerson',
    '(mummy|mum|mom|mam|papa|ma|mama|daddy|dad|mother|father|parents|teachers|grown ups|adults|police|cops|teacher|counsellor|counselor|elders|sister|brother|nobody|no one) ..4 (not|never|cannot|can not|nothing|no|none|without|nobody|no one|stop|mad|crazy|furious|ruin|spoil|jealous|understand|angry|trouble|split|wreck|secret|quiet|hide|hidden|less|lie|deny) ..5 #SecrecyPair',
    '(not|never|cannot|can not|nothing|no|none|without|nobody|no one|stop|mad|crazy|furious|ruin|spoil|jealous|understand|angry|trouble|split|wreck|secret|quiet|hide|hidden|less|lie|deny) ..4 (mummy|mum|mom|mam|papa|ma|mama|daddy|dad|mother|father|parents|teachers|grown ups|adults|police|cops|teacher|counsellor|counselor|elders|sister|brother|nobody|no one) ..5 #SecrecyPair',
    '#SecrecyPair ..5 (not|never|cannot|can not|nothing|no|none|without|nobody|no one|stop|mad|crazy|furious|ruin|spoil|jealous|understand|angry|trouble|split|wreck|secret|quiet|hide|hidden|less|lie|deny) ..4 (mummy|mum|mom|mam|papa|ma|mama|daddy|dad|mother|father|parents|teachers|grown ups|adults|police|cops|teacher|counsellor|counselor|elders|sister|brother|nobody|no one)',
    '#SecrecyPair ..4 (mummy|mum|mom|mam|papa|ma|mama|daddy|dad|mother|father|parents|teachers|grown ups|adults|police|cops|teacher|counsellor|counselor|elders|sister|brother|nobody|no one) ..4 (not|never|cannot|can not|nothing|no|none|without|nobody|no one|stop|mad|crazy|furious|ruin|spoil|jealous|understand|angry|trouble|split|wreck|secret|quiet|hide|hidden|less|lie|deny)',
  ],
  unless: [
    '#SecrecyHarmless ..9 #SecrecyThem',
    '#SecrecyThem ..9 #SecrecyHarmless',
    '#SecrecyHarmless ..8 #SecrecyBond',
    '(ask|asks|hello|hi|dear|thank|thanks|proud|happy|ring|invite|love|tell|told|said|says|with|from|and|gave|is|glad|okay|ok|meet|pick|fetch|good) ..1 #SecrecyWatcher',
    '#SecrecyWatcher ..2 (said|says|knows|asked|told us|gave|will love|loves|set up|is in|are in|is on|and i|invited|wants|can (come|sit|read|join))',
    '(all of us|both of us|three of us|most of us|my (mum|mom|mam|dad|mother|father|teacher))',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Speaks of hiding the two of them, or the speaker, from somebody in the child’s life.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur mum would go mad if she heard about us',
    'our friendship isnt for ur mums ears',
    'ur dad cant know how old i am',
  ],
  passes: ['ur mum told us about the cake', 'our base and ur brother', 'ask ur dad about us coming'],
};
