import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#SecrecyThem (would|will|could|might|only|always|just|can|usually|to|going to|gonna)? (just|only|never|always|would|simply)? (ruin|spoil|break|wreck|separate|split|twist|destroy|misunderstand|not understand|not get|does not understand|do not understand) ..1 (us|things|stuff|this|it|everything|good|what we|our|a friendship|friendships|friendship|pure|love|you away|me) ..9 (secret|quiet|silent|not a word|say nothing|keep|kept|not mention|do not tell|zip|lips|private|between|stay|never hear|better|nothing)',
    '(secret|quiet|silent|not a word|say nothing|keep|mention me|do not tell|zip|private|between us|just between|between you and me|tell them|confidential) ..9 #SecrecyThem (would|will|could|might|only|always|just|can|seldom|rarely|never)? (just|only|never|always|seldom)? (ruin|spoil|break|wreck|separate|stop|split|twist|destroy|end|misunderstand|not understand|not get|understand) ..2 (us|things|stuff|this|our|what we|a friendship|friendships|friendship|love)',
    '#SecrecyThem ..2 (not|never|seldom|rarely) (understand|get|approve|like) ..2 (us|our|a friendship|friendship|friendships|such a|this bond|what we|love|pure) ..9',
    '(friendship|friendships|bond|bonds|love) (such as|like) (ours|this) ..3 (misunderstood|not understood|frowned|twisted)',
    '(if|when|once) (you)? ..1 (tell|told|breathe a word|mention|talk|say|show) ..4 #SecrecyThem ..4 (lose me|it is over|never ..3 (me|again|forgive)|take you away|take your phone|separate|split|stop us|end|in trouble|i will go|i leave|be jail|jail|prison)',
    '#SecrecyThem ..1 (finds|find|found|hears|hear|know|knows) ..3 (about us|about me|out|my age)? ..2 (i am|i will be|we are|we will be|you will|you lose|that is) ..2 (gone|done|finished|over|dead|never|lose|leaving|separated|in trouble|the end)',
    '(they|she|he|#SecrecyWatcher) (would|will|wud|could) ..1 (split us up|separate us|take me away|take you away|keep us apart|stop us|split us)',
    '(i would|i will|i could|i might|we would|we will|we both|i) ..1 (be|get|go|end up) ..3 (trouble|jail|prison|arrested) ..3 (if|when) ..4 (#SecrecyWatcher|told|tell|found out|anyone) ..4 (know|knew|told|tell|find|found|copped|about)',
    '(girls|boys|kids|people|friends|ones) who (tell|talk to|blab|gossip|snitch|dob) ..6 (lose|stop getting|get nothing|about me|about us|my offers|my gifts)',
    '(get|be) (jealous|upset|cross|hurt|mad|angry) ..3 (of us|about us|of how close|over us|of what we)',
  ],
  unless: ['#SecrecyThem ..9 (#SecrecyHarmless|class|seat|seats|game|pizza|tea|bedtime|detention)'],
  confidence: 'certain',
  bright: true,
  means: 'Says grown-ups or friends would spoil what the two have, so the child must stay silent.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'grown ups would spoil it so keep this between us',
    'they would split us up so say nothing',
    'parents dont understand a friendship like ours',
    'if u tell ur mum u lose me',
  ],
  passes: [
    'theyd split us up in class we talk too much',
    'my brother would ruin it by shouting',
    'parents never get memes',
    'rain would spoil it so keep the tent shut',
  ],
};
