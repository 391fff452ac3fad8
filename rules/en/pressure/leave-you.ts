import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(fine|okay|right|well|then) ..1 (i will|i am|i am going to|i guess i will) ..1 (leave you|leave then|block you|drop you|find someone|stop talking to you|go find|ask someone else|be done)',
    '(or|else|otherwise) (we are|i am) (done|finished|over|through|not friends)',
    '(do not|never) (talk|speak|message|text|write|dm) (to)? me (again|anymore|any more|ever)',
    '(before i|i will|i am going to|i might|or i) ..1 (drop|dump|ditch|ghost|unfriend|unadd|block|replace|delete|unfollow) you',
    '(so|guess) you are out then? (shame)?',
    'do you want (it|this|them) or (not|what|shall i|should i|do i)',
    '(you get|you will get|you will be|get|or you are) (kicked|blacklisted|dropped|cut off) ..1 (and|if|unless|then|from the|or|$)',
    '(was|i was) going to (give you|gift you|teach you|show you|be your|make you|put you|let you) ..4 (but|now|then|and all|though)',
    '^ (fine|okay then|right) (bye|goodbye|forget it|be like that) then? $',
    '(i will|i am going to|i might|shall i|should i|can always|i can just) ..1 (find|talk to|pick|choose|gift|give it to|give this to|go to|ask) (someone else|somebody else|another (girl|boy|kid)|the other (girl|boy|kid|one)|a different (girl|boy|kid)|some other)',
    '(going to pick|gonna pick|pick) (someone|somebody|another) ..1 (else|one) ..1 (in #Number|then|now)',
    '^ wow okay $',
    '^ (okay|fine|wow|well)? (your loss|suit yourself) (then|but|though|i will|i am|bye|$)',
    'your choice (but|though) (i will|i am|do not)',
  ],
  unless: ['(or|then|and) (we are|were|i am) (done|finished) (with|for|at|by|the|so|then|in|early|homework)'],
  confidence: 'strong',
  means: 'Threatens to drop the child or to pick somebody else, to make them give in.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'say yes or im done',
    'fine ill leave u then',
    'gonna pick some1 else in 5',
    'k one more chance b4 i drop u',
    'then dont talk 2 me again',
    'or we r finished',
    'shall i give it 2 the other girl, do u want it or shall i',
  ],
  passes: [
    'fine ill go bed then',
    'ask someone else for maths',
    'find somebody else to tank for the queue',
    'he got kicked and banned from the server',
    'we are done with homework',
  ],
};
