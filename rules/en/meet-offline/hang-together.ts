import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(we|just|want to|you and me|let us) ..1 (can|could|should|just|finally|totally)? (hang|hang out|chill) (one day|sometime|just|alone|together|after|#Day|for real|if you|when|$)',
    '(i|could|can|let me|want to|love to|like to|might) ..1 come (see|visit|get|find|and see) you (one day|sometime|#Day|after|if|when|soon|at|in|$)',
    '(ever|have you|did you) (ever)? (meet|met) (anyone|someone|people|a friend|friends) ..3 (here|online|off|net|internet|game|app|real|before)',
    '(want|like|love|wish|hope|dying|going|get) to ..1 meet you (one day|sometime|soon|in|for|when|so|$)',
    'watch (a movie|movies|a film|films|netflix) (at|with me|together|in my|at yours|one night|just)',
  ],
  unless: ['#EventWord ..8 (hang|chill|come|meet|watch)', '(hang|chill|come|meet|watch) ..8 #EventWord'],
  confidence: 'weak',
  means: 'Speaks of hanging out or coming to see the child, worth a thought with somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'we could just hang sometime',
    'i could come see you one day',
    'did you ever meet anyone from the internet before',
    'id like to meet you sometime',
    'watch movies at mine together',
  ],
  passes: ['nice to meet you', 'lets hang out after training with the team', 'she came to see you', 'hang on a sec'],
};
