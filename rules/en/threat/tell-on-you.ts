import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i will|i am going to|going to|i am telling|i can|i might|i would|i could|about to) ..1 (tell|message|ring|call|text|email|inform|let) (your|all your|the) ..1 (mum|mom|mam|dad|parents|folks|nan|gran|mother|father|school|teacher|teachers|head|headteacher|head of year|principal|coach|family|boyfriend|girlfriend|church|friends) ..2 (what|about|everything|know|that you|how you|all|it was|who|the truth|if|unless|on you|you)',
    '(your (mum|mom|dad|parents|school|teacher|nan|head)|they|everyone) (will|would|are going to|is going to) (be so|be really|be|so|hate|kill|kick|ground|never) ..2 (ashamed|disappointed|angry|mad|disgusted|you|forgive|out|trust) ..2 (of you|in you|with you|when|if|you|for)',
    '(you|you will|you would|you are going to|we both) (get|be|are|are going to be) ..1 (in)? ..1 (so|massive|big|serious|huge|more)? trouble ..3 (not me|than me|if you tell|too|if they|if she|if anyone|when they|when she|with your|for what)',
    '(you are|you|your) ..1 (the one (who|that) (sent|did|started|took|asked|broke)|just as (guilty|bad|much)|fault too|guilty too|in this too|in it too)',
    '(they|police|the police|no one|nobody) will ..1 (arrest|blame|not believe|never believe|take) you',
  ],
  unless: [
    '(tell|telling|trouble|mad|angry) ..8 (biscuits|biscuit|cookie|cookies|ate|eaten|broke|vase|stole|tidy|room|homework|chores|dishes|hamster|ps5|tv|remote|bed|xbox|sweets|cake|crisps|chocolate|how well|how good|thank|said hi|late|early|proud|dinner|tea|ready|lift|pick)',
    'started the (fire|game|fight|song|trend|chat|group)',
  ],
  confidence: 'fair',
  means: 'Threatens to tell on the child, or says the child will be the one in trouble.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ill tell ur parents what u did',
    'ill tell your school about this',
    'ur mum will be so ashamed of u',
    'you are the one who sent it',
    'you will get in trouble not me if they find out',
  ],
  passes: [
    'ill tell mum u ate the biscuits',
    'ill tell your teacher how well you did',
    'your mum will be so proud of you',
    'ill tell your mum about dinner',
    'you are the one who started the fire in game',
    'ill tell your mum what time to pick you up',
  ],
};
