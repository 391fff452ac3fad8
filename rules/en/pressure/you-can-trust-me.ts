import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you (can|could|know you can|should|have to|need to|just have to|got to) (always|totally|completely)? trust me',
    'trust me (with|i am|i will|you will|no one|nobody|babe|baby) !(it|the)',
    '(do you|you) trust me $',
    '(i am) not (a|some|like a|one of those|some kind of) ..1 (creep|weirdo|stranger|perv|bad person|bad guy|cop|catfish|scammer|psycho|kidnapper|weird old man)',
    '(you|still|so you) think (i am) (a|some|still a) ..1 (creep|weirdo|stranger|liar|catfish|bad person)',
    'i (would not|would never|will not|will never) (hurt|harm|lie to|do anything to|make you do|let anything happen to|get you in trouble) ..1 you',
    'i do not bite',
    '(no one|nobody|you will not|we will not|you are not) ..2 (get|gets|getting|be|going to get) ..1 (in|into) trouble',
    '(you|we) (will not|are not going to|wont) get (caught|found out|busted|told off)',
    'do not be (scared|afraid|nervous) (of me|it is only|it is just|babe|baby|i am)',
    'i am harmless',
    '(you do not have to|no need to|do not) be (afraid|scared|worried|nervous) ..1 (of me|nobody|no one|i am|i will|it is only|with me)',
    '(nobody|no one) is going to (hurt|bite|eat|judge|shout at) you',
  ],
  unless: [
    '(he|she|they|mum|dad|game|boss|app|virus|site|teacher|miss|sir|coach) ..4 (trust|trouble|hurt|bite)',
    '(trouble|caught) ..4 (homework|late|detention|miss|sir|class|phone in)',
    'trust me ..5 (jump|bridge|lava|strat|build|lane|mid|it works|works|recipe|film|song|game|teacher|test|maths)',
    'never ..3 trust me',
  ],
  confidence: 'fair',
  means: 'Says again and again that they can be trusted, which only time can show.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'you can trust me w anything',
    'im not a creep i swear',
    'i would never hurt u',
    'after all these nights talking u still think im a stranger',
    'dont worry no one will get in trouble',
    'u trust me?',
    'u know u can trust me right',
  ],
  passes: [
    'trust me jump here',
    'i dont trust that bridge',
    'my dog wont bite you',
    'you wont get in trouble miss said its fine',
    'hes not a weirdo hes just shy',
  ],
};
