import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i)? (do not) know what to do (anymore|any more|now|about (this|him|it|them)|please|please|help|he|they|i am|and|$)',
    'i (did|have done|sent|said|have) (something|smth|a thing) (really|so|very)? (bad|stupid|wrong|dumb|awful|silly|i regret|i should not)',
    'i (made|have made) (a|such a) (really)? (huge|big|terrible|bad|massive|awful|stupid) mistake',
    'i (cannot|could not|can never|am too scared to|am scared to|am afraid to) (tell|talk to|show|ask) (my #Adult|my #Family|anyone|#Nobody|them|her|him|mum|dad)',
    '(my)? #Adult (will|would|is going to|are going to) (kill|hate|disown|be so (mad|angry|disappointed)|find out|freak) (me)?',
    'i (sent|gave|showed|told) (him|her|them|it|someone) (my|a|the) (picture|photo|selfie|address|password|number|code|pictures|video)',
    '(i)? (want to) (disappear|die|run away|kms|not be here)',
    '(is|was) it my fault',
    '(help|help me|someone help|please help) (please|me|$) (i am)? (scared|being)',
    '(i)? (hate|want to hurt|hurt|cut) (myself|my life)',
    '(i)? (really|genuinely|just)? (do not) know what to do !(with|for|about|in|on|next|today|tomorrow|tonight|after|first|if|when|at|this|my|here|there|#TaskWord)',
    'i (do not) feel safe',
  ],
  confidence: 'fair',
  speaker: 'self',
  means: 'You said you do not know what to do or cannot tell anyone; a grown-up or helpline can help.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'idk what 2 do',
    'i did smth bad',
    'i cant tell my mum',
    'i made a huge mistake',
    'i sent him my address',
    'is it my fault',
  ],
  passes: [
    'idk what to do for q4',
    'idk what to wear',
    'i made a mistake in q3',
    'i gave him my pen',
    'dont know what to do with this wood',
  ],
};
