import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(want|want to|like|fancy) to work (for|with) (me|us)',
    '(record label|modelling agency|model agency|talent agency|talent scout|casting director|casting call)',
    '(you)? (earned|deserve|deserved) (this|a treat|a reward|a present|it so)',
    '(make|get|making) you (famous|rich|a star|big|known|viral|verified|signed|scouted|noticed|a model|an influencer|loads of (views|followers|likes|subs)|views|followers|subs)',
    '(get|put|have|feature|add|use) you (in|on|into|to) (my|the|our|a) ..2 (video|channel|stream|videos|story|team|agency|academy|show|dev team|staff team|advert|ad|ads|clan|band)',
    '(get|got|give|gain) you ..3 (followers|subs|views|likes|fans)',
    '(want|want to|like|fancy) (to be|be) (famous|a model|rich|popular|an influencer|a star|a youtuber|rich and famous)',
    '(do|try|some|for|a) (modelling|modeling|photoshoot|photo shoot) (for|with|job|work|shoot)',
    '(modelling|modeling|casting) (agency|job|work|shoot|contract|for (us|me|our))',
    '(want|like|fancy|want to) (to)? be (in|on) (my|our|a) ..2 (video|stream|channel|movie|film|advert|photoshoot|show|story)',
    '(face|faces|model|models|talent|kids|girls|boys|actors|ambassador|ambassadors|young people) for (our|my|a|the|an) ..1 (brand|agency|channel|show|campaign|advert|shoot|label|film|video)',
    'you (have)? (got)? (the|that|a|real|star|model) ..1 (look|potential|material|star quality)',
    '(you) (could|should|would|can) (so)? (be|do|make|try) ..1 (a)? (modelling|modeling|model|great model|casting|actor|actress|star)',
  ],
  unless: ['i want to be', '(well done|auditions|assembly)'],
  confidence: 'fair',
  means: 'Promises fame, a show or a modelling job, to make the child want to please.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i can make u famous',
    'ill get u in my yt vid',
    'u could so be a model',
    'wanna work 4 me? easy stuff',
    'i could make a call to the record label',
  ],
  passes: [
    'i want to be famous one day',
    'congrats on the goal, she is a model',
    'well done you could be a model pupil',
  ],
};
