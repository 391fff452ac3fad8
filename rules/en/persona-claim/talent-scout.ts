import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|am|i work|i do|we are|i am like|i work as|i work for|i run|we run|i help|my mum is|my uncle is|my dad is|my friend is) (actually|doing|a|an|the|with|for|as|in|some)? ..1 (model|modelling|modeling|talent|football|casting|fashion|acting|music|dance|sports|academy|kids)? (scout|scouting|agent|agency|casting director|casting agent|photographer|talent manager|manager for|recruiter|casting|producer|booker|director|talent agent|modelling|modeling)',
    '(i|we) (cast|scout|recruit|look for|find|book|manage|represent|sign|hire|pay|need|discover) (for)? (kids|teens|girls|boys|young people|new faces|models|young talent|talent|actors|young models|new talent|players|children|people your age|creators|young)',
    '(you|u) (could|can|should|would|cud|wud|ought to) (be|do|make it as|get into|easily be|totally be|so be|really be) (a|some|in|into|an|on)? (model|modelling|modeling|the next|actor|actress|famous|a star|tv|tv star|film|films|adverts|ads|advert|a movie|movies|academy|pro|a youtuber|an influencer|a singer)',
    '(i can|i could|i will|we can|we could|let me|i would) (get|make|put|help|sign|turn) (you)? (on|in|into|to|with|signed|a|an|you|up)? (a|an|the|my|with)? (team|academy|tv|film|movie|modelling|modeling|modelling job|modeling job|contract|trial|trials|advert|ads|agency|signed|famous|a star|show|photoshoot|casting|audition|scholarship|record deal|music video|my video|viral|verified|sponsored|sponsor)',
    '(you have|you got|she has|got|has|you have got) (that|the|such|a|a real|real)? (model|star|tv|movie star|perfect|commercial|models|right|natural) (face|look|quality|height|body|looks|material)',
    '(collecting|need|looking for|want|taking) (pics|pictures|photos|headshots|some pictures|new faces|a few pictures|some photos) for (my|the|our|an) (agent|agency|portfolio|magazine|brand|shoot|client|team|casting|catalogue|website)',
    '(for|with|from) (my|our|the|an|a) (agency|modelling agency|model agency|modeling agency|talent agency|casting|casting call|clothing brand|academy scouts|brand)',
  ],
  unless: ['(girl|boy|cub|beaver|eagle) (scout|scouts|scouting)'],
  confidence: 'strong',
  // Numbers play no part in this claim.
  deaf: ['number-noun'],
  means: 'Claims to find models, actors or players. The dream of fame is an old lure, and scouts speak to parents.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im a model scout',
    'i cast kids 4 ads',
    'im a coach i can get u on a team',
    'One of the dads. I do scouting for an academy',
    ['tilly cud so do it, she has that face', 'u could be a model'],
    'im collecting pics for my agent tonight',
    'i can get u in a film',
  ],
  passes: [
    'im a girl scout',
    'he wants to be a photographer',
    'the school photographer is here',
    'my sister was cast in the school play',
    'the estate agent is at ours',
    'you should be in the school play',
  ],
  overflags: ['you should be a model lol'],
};
