import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you are (hired|shortlisted|what we are looking for|just what|perfect for the)',
    '(you (have)? (won|been (picked|chosen|selected|accepted|scouted)))',
    '(we|i) (pick|picked|choose|chose|selected|select) (you|#Number players|one|only) ..3 (for|to|as)',
    '(congrats|congratulations) (you|your) ..4 (winner|won|picked|follower|selected|chosen)',
  ],
  unless: [
    'won (the|a) (raffle|race|award|medal|comp|competition|match|game|quiz|bake off|cup)',
    '(won|picked) (the|that|this)? (match|round|game|race|vote|bet|goalie|teams|last)',
    'you have been (picked|chosen|selected) (for|to|in) (the (team|school|play|match|squad|choir|quiz|b team|a team)|sunday|saturday)',
    '(ms|mr|mrs|miss|sir|coach|#Adult) ..1 (said|says) (that)? you (have)? (won|been (picked|chosen|selected|accepted))',
    '(heard|saw) (that)? you (have)? won',
    '(well done|auditions|assembly|won t)',
  ],
  confidence: 'fair',
  means: 'Tells the child that it has won, or was picked out of many, to make it want to please.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'congrats ur my 500th follower',
    'you have been chosen out of all my followers',
    'ur hired! just 1 thing first',
    'i picked u for a special thing',
    'you won, now i need a few things from you',
    'the admin said you won 1000 robux',
  ],
  passes: [
    'you have been picked for the team on saturday',
    'you won the match',
    'ms dsouza said you won the district 200m',
    'with a nanny you won ’ t be so busy',
  ],
};
