import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(want|want to|like|fancy) to work (for|with) (me|us)',
    'i know (the|a|some|lots of) (guy|people|someone|man|person|dev|devs|girl|boss) (who|that|at|in|from) ..3 (makes|signs|runs|scouts|the skins|team|label|agency|show|industry|model)',
    '(record label|modelling agency|model agency|talent agency|talent scout|casting director|casting call)',
    '(you)? (earned|deserve|deserved) (this|a treat|a reward|a present|it so)',
    '(make|get|making) you (famous|rich|a star|big|known|viral|verified|signed|scouted|noticed|a model|an influencer|loads of (views|followers|likes|subs)|views|followers|subs)',
    '(get|put|have|feature|add|use) you (in|on|into|to) (my|the|our|a) ..2 (video|channel|stream|videos|story|team|agency|academy|show|dev team|staff team|advert|ad|ads|clan|band)',
    '(get|got|give|gain) you ..3 (followers|subs|views|likes|fans)',
    '(sub|subscribe|follow|promote|shout out|shoutout|feature|boost) ..3 your (channel|page|account|posts|videos|insta|tiktok) ..6 if',
    '(want|want to|like|fancy) (to be|be) (rich|popular|an influencer|a star|a youtuber|rich and famous)',
    '(do|try|some|for|a) (modelling|modeling|photoshoot|photo shoot) (for|with|job|work|shoot)',
    '(modelling|modeling|casting) (agency|job|work|shoot|contract|for (us|me|our))',
    '(want|like|fancy|want to) (to)? be (in|on) (my|our|a) ..2 (video|stream|channel|movie|film|advert|photoshoot|show|story)',
    '(face|faces|model|models|talent|kids|girls|boys|actors|ambassador|ambassadors|young people) for (our|my|a|the|an) ..1 (brand|agency|channel|show|campaign|advert|shoot|label|film|video)',
    'you are (hired|shortlisted|what we are looking for|just what|perfect for the)',
    'you (have)? (got)? (the|that|a|real|star|model) ..1 (look|potential|material|star quality)',
    '(want|want to|fancy) (to be|be)? (mod|admin|vip|staff|famous|a model|a mod|an admin)',
    '(you (have)? (won|been (picked|chosen|selected|accepted|scouted)))',
    '(we|i) (pick|picked|choose|chose|selected|select) (you|#Number players|one|only) ..3 (for|to|as)',
    '(you) (could|should|would|can) (so)? (be|do|make|try) ..1 (a)? (modelling|modeling|model|great model|casting|actor|actress|star)',
    'my (mate|friend|cousin|dad|uncle|brother) (at|works at|works for|in) ..2 (gives|can get|can give|gets|makes)',
    '(i can|i could|i will|let me) (make|give) you (a|an)? (mod|admin|vip|a role|staff|owner|early access|a shoutout|shoutout|op|co owner)',
    '(congrats|congratulations) (you|your) ..4 (winner|won|picked|follower|selected|chosen)',
  ],
  unless: [
    'i want to be',
    'won (the|a) (raffle|race|award|medal|comp|competition|match|game|quiz|bake off|cup)',
    '(won|picked) (the|that|this)? (match|round|game|race|vote|bet|goalie|teams|last)',
    '(want|want to) (to be)? (mod|admin|staff) apply',
    'you have been (picked|chosen|selected) (for|to|in) (the (team|school|play|match|squad|choir|quiz|b team|a team)|sunday|saturday)',
    '(well done|auditions|assembly|won t)',
  ],
  confidence: 'fair',
  means: 'Promises fame, a role, a team or a modelling job, to make the child want to please.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i can make u famous',
    'ill get u in my yt vid',
    'want mod?',
    'u could so be a model',
    'congrats ur my 500th follower',
    'i can give u mod',
    'wanna work 4 me? easy stuff',
    'i could make a call to the record label',
  ],
  passes: [
    'i want to be famous one day',
    'you have been picked for the team on saturday',
    'congrats on the goal, she is a model',
    'apply for mod in the server',
    'you won the match',
    'with a nanny you won ’ t be so busy',
  ],
};
