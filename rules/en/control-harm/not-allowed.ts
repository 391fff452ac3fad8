import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you are|your|you) (not|no longer|never) (allowed|permitted) (to)? ..1 (talk|speak|message|text|see|be|go|hang|leave|add|have|play|wear|say|post|look|reply|sleep|eat|log|be friends) ..4 (them|him|her|anyone|boys|girls|other|without|unless|anymore|now|friends|me|people|off|out|that|#Adult|$)',
    '(i|we) (do not|will not|never) (allow|let|permit) you ..1 (to)? ..1 (talk|speak|see|go|leave|hang|wear|have|be|text|post|play)',
    '(i)? forbid you',
    '(you|u) (cannot|can not|do not|are not to|will not|never|better not) (talk|speak|message|text|go|leave|hang|log off|sleep|eat|post|add) ..4 (without (me|asking|my|telling|saying|permission)|unless i|until i|til i)',
    '(and|so) ..3 is (out|gone|blocked|cut off) ..5 (cut|drop|no more|you|block)',
    '(cut off|get rid of|lose|drop|block|delete|unfriend|unadd|remove) (all|every|everyone|all of)? ..1 your (friends|mates|contacts|guy friends|male friends|boy mates|followers|family)',
    '(come|get|go) off (the|your) (netball|football|team|club|group|choir|dance|hockey)',
    'you (will)? ..1 cut (them|him|her|all of them|everyone|your friends|your mates) (all|off|out|loose)',
    '(only|just) talk to me',
    'you (only|just) (talk|speak|listen|answer) to me',
    '(i|we) (decide|choose|say|pick) (who|what|when|where|which) you',
    '(you need|need|without|get|ask) my permission',
    'who said you (could|can|were allowed)',
    'delete all (the|your|those) (boys|girls|guys|lads|friends|contacts|men|people|pictures with)',
    '(tell|telling) you what to wear',
  ],
  unless: [
    '(allowed|permitted|let you|allow) ..8 (exam|test|school|class|library|uniform|lesson|teacher|mum|law|server|rules|under|age|museum|pool|hospital|guild|discord|policy|referee|offside|in the|on the|game|level|boss|phone|phones|ball|hands|area|to use)',
    'just talk to me (if|when|about|anytime|whenever|any)',
  ],
  confidence: 'fair',
  means: 'Decides whom the child may talk to and what they may do.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur not allowed 2 talk 2 them',
    'u dont go nowhere without saying',
    'that kid n his friends, u cut them all',
    'you cant leave unless i say',
    'block all your friends',
    'i dont let you talk to boys',
  ],
  passes: [
    'youre not allowed to talk in the exam',
    'youre not allowed phones in class',
    'are you allowed to play later',
    'cut them in half with scissors',
    'she isnt allowed out',
  ],
};
