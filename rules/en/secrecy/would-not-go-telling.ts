import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i would|i will|best|better|maybe|perhaps|probably|do|let us|you should|should|could you|can you|no need|rather you|if you could|try) not (be|go|to be|to go|to|for|start|risk|even)? #Telling !(i|the time)',
    '(no need|no point|no sense|no use) (to be|in|of|for|going)? (you)? #Telling',
    '(no need|no point) (to|in|of) (call|ring|ask|wake|fetch|phone|text|get|go to|shout|wait for) (anybody|anyone|her|him|them|your #Adult|#Adult)',
    '#DoNot (ask|involve|consult|call|ring|wake|phone|bother|trouble|fetch|get|copy) (her|him|them|your #Adult|anybody|anyone|#Adult) ..3 (she|he|they|about|first|with|jealous|yet|in|to|$)',
    '(simpler|better|easier|best|nicer|kinder|quicker) ..2 (she|he|they|your #Family|#Adult|#Nobody) (is|are|was|were) (not|never) (asked|told|involved|there|consulted|in|bothered|informed|around|about)',
    '(she|he|they|your #Adult|your lot|#GrownUps) (would|will|had) (only|just) ..1 (say no|say it|wind|worry|laugh|stop|moan|fuss|spoil|tease|nag|go on|ask|want|take|make|get|tell|be|give|ruin|interfere|put)',
    '(she|he|they) (gets|get|will get|would get|will be|would be) ..1 (put out|upset|jealous|funny|weird|cross|shirty|arsey|huffy|offended|difficult|nosy)',
    '(do not|never) (say|tell|mention|let on|write|post) ..3 (where|who|how|what) ..2 (from|it is from|it came|gave|got|sent|you got|you have|we|paid|i am)',
    '#DoNot (post|show|share|say|mention|brag|write) (that|about)? (you|us|we) ..2 (got|have|had|won|are|met|do|talk)',
    '(keep|leave|put) ..3 (name|number|face|bit) (out|off|away) (of|from)? (your|it|this|the) ..1',
    '(keep|leave) (it|that) that way',
    '(she|he|they|your #Adult) (would|will) (never|not|only|just) (agree|approve|allow|let you|go for it|be up for it|get past)',
  ],
  unless: [
    'why do not you',
    'do not (ask|call|wake|bother) (her|him|them) ..2 (asleep|ill|poorly|busy|i will|for (money|food))',
    '(would|will) (only|just) (be|get|take) (a|five|ten|#Number|two|late|cold|home|there)',
  ],
  confidence: 'fair',
  means: 'Softly advises not to tell, ask or bother anybody, as if telling were a nuisance.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'id not be mentioning it to her',
    'wouldnt go repeating what we say. best not repeating it',
    'no need to be bothering her at work',
    'dont ask her shell be jealous',
    'perhaps its simpler he isnt asked',
    'she would only say no again',
    'dont say where from, hes proud',
    'just keep my name out ur phone',
  ],
  passes: [
    'do not ask him he is asleep',
    'it will only be a minute',
    'i am not asking for much time',
    'no need to bring a coat',
    'they would just be late again',
  ],
};
