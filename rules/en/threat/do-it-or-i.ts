import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(if you|unless you) ..6 (i will|i am going to|i would|i|we will) ..2 (leak|post (it|this|them|that|your)|tell your (mum|mom|dad|parents|school|teacher|family|friends)|tell everyone|send (it|this|them|that|your) ..2 to|show (everyone|your|them|people)|expose|ruin|share (it|them|your)|dox|swat|hack|hurt|come to your|find you)',
    '(i will|i am going to) ..1 (leak|post|share|expose|upload) (it|this|them|that|you|your #KeptMaterial|everything|all of it|all your) ..3 (if|unless|when you|online|everywhere|tonight|now|on (insta|tiktok|snap|your|the|every))',
    '(i will|i am going to|going to|i can|we will|can) ..1 expose (you|your secret|your #KeptMaterial|what you)',
    '(come back|send it|do it|do as|stay|answer) ..3 or (it|all|everything|they) ..1 (all|gets|goes|will|is) ..1 (gets|go|goes|pinned|posted|leaked|out|online|public)',
    '(block|delete|unadd|ignore|unfriend|leave|report) me (and|n|then) (see|watch|find out|you will|i will|it (goes|gets|is (out|up|gone|going|over|everywhere))|everyone|your)',
    '(try|go ahead|go on) (and)? ..1 (block|blocking|report|reporting|tell|telling|run|hide) ..3 (see what|i will|watch|and see|happens|find)',
    '(do|send|show|give|turn|say|answer|call|meet|come|message|reply|pay|listen|unblock|add) ..6 or (i|i will|i am|we|we will|else i) ..2 (leak|post (it|this|your)|tell everyone|send (it|them) to|show everyone|expose|ruin|share (it|them|your)|dox|swat)',
  ],
  unless: ['(i will|i would|i am|we will) not ..1 (leak|post|tell|send|show|share|expose|hurt)'],
  confidence: 'certain',
  means: 'Says something bad will be done unless the child obeys, so an adult should know today.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ill post it if u dont',
    'do it or i leak',
    'ill expose u',
    'block me n see what happens',
    'come back or it all gets pinned',
    'send it or ill tell everyone',
    'if u leave me i will show everyone',
  ],
  passes: [
    'which site, if you dont mind? i wont post it',
    'expose the villain in ch 3',
    'press the button and see what happens',
    'come to mine or i go to yours',
    'if you win ill post the score',
    'he said what happens if you block me',
    'block me and its a free kick',
  ],
};
