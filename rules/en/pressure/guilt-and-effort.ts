import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(everyone|every (girl|boy|kid|model|player)|all the (girls|boys|kids)|they all) (at|in|on|from|i|we) ..4 (does|did|do|sends|agrees) (it|this|that|one)',
    'i (drove|came|travelled|queued|saved|saved up|walked|took the day off|skipped|gave up) ..5 (for this|for you|to see you|hours|an hour|and you)',
    'are you (a|still a|such a) ..1 (baby|kid|child|chicken|wimp|scaredy cat|little girl|little boy) (or|still|$)',
    '(i have|got|there are|loads of|plenty of|i got) (other|others|more) (girls|boys|kids|people|players|ones)? (asking|waiting|lined up|who want|who would|begging|interested|desperate)',
    '(been|am|was) nothing but (kind|nice|good|sweet|patient|generous|honest|there|lovely|fair)',
    'you (were|used to be) (more fun|nicer|sweeter|kinder|braver|friendlier|cooler|chattier|so much fun|way nicer) (yesterday|before|last|when|than|once)',
    'is (it|that) (so|that|really|too) (hard|much|difficult|bad) (to|for) (say|ask|just|you|send|show|do|be|answer|reply)',
    '(you can|you will|so you|happy to|you) ..5 (him|her|them|everyone else|your mates) but not (me|with me|to me|for me)',
    '(mins|minutes|hour|hours|tonight|midnight) (and|then|or|n) (the|it is|my) ..2 (gone|over|off|closed|finished|someone else)',
    'if you (were|are) (really|truly|actually|a real|a true|a proper|a good|any sort of)? ..1 (my)? (friend|mate|fan|girlfriend|boyfriend|grown up|man|pro) (you would|then|you will)',
    'i (guess i|must|obviously|clearly|suppose i|see i)? (mean|am|matter) (nothing|nobody|so little|no one) to you',
    '(one|a|#Number|1) ..1 #ShownThing (will not|would not|never|is not going to) (kill|hurt|bite|harm) (you|anyone|anybody)',
    '(you)? (blanking|airing|ghosting|dodging|swerving|pieing) me (now|off|or|again|$)',
    'a (real|true|proper|good|loyal|decent) (fan|friend|mate|girlfriend|boyfriend|player|sub|subscriber|member|supporter|girl|pro) (would|does|will|would not|does not|shows|sends|trusts)',
    '(do not|stop) (make|making|get|having) me (ask|beg|wait|chase|repeat|look stupid|look a fool|come over)',
    'i (already|have already) (paid|bought|booked|told|ordered|sorted|sent) ..3 (for it|it|them|for you|yours|so you|your) ..3 (so|do not|now|you|down)',
    'i (will|would) be (so|really|proper|gutted|well)? (upset|hurt|gutted|sad|heartbroken|lost|crushed) (if|unless|when|without) ..1 (you|i do not)',
  ],
  unless: ['(a|the) (good|real|proper) (friend|player|girl) (would|does) ..3 (never|not pressure|not ask|stop)'],
  confidence: 'fair',
  means: 'Lists what the writer has done or asks why it is so hard, so that the child feels guilty.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i drove an hour for this',
    'ive been nothing but kind to you',
    'is it so hard to say yes',
    'so you can talk to him but not me',
    'one pic wont kill u',
    'a real fan would',
    'i guess i mean nothing to u',
  ],
  passes: [
    'fine ill ask mum instead',
    'is it hard to learn guitar',
    'a good friend would never ask that',
    'why do you have to go now',
  ],
};
