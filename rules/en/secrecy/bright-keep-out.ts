import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(keep|keeping|leave|leaving) (me|us|my name|our #SecrecyThing|this friendship|what we have) ..3 (secret|hidden|quiet|private|out of|away from|from|to yourself|for yourself|between) ..3 (#SecrecyThem|home|tell|$)',
    '(keep|keeping|leave|leaving) (your #SecrecyPerson|parents|grown ups|adults|teachers) ..2 (out of|well out of|away from|far from|in the dark) (it|this|us|our|about)',
    '(i will be|i am|be|am|keep me|me as|make me|let me be) (a|your|ur) (little|lil|special)? secret (friend|auntie|uncle|boyfriend|girlfriend|brother)',
    '(our|this) #SecrecyThing ..2 (has to|have to|must|needs to|should|will|is|stays|stay|remain|remains|best) ..3 (secret|hidden|private|confidential|unknown|concealed|off the record|between us|quiet|under wraps)',
    '(confidential|private|secret) ..8 (that includes|includes|from|even from|not even) (your)? #SecrecyPerson',
    '(what|whatever|everything) ..5 (in|on|between) (our|you and me|us) ..3 (stays|dies|stay|remains|does not go|is not for|not for) ..3 (our|us|you and me|#SecrecyWatcher|locked)',
    '(me and you|you and me|us) (talking|chatting|texting) ..1 (stays|is) ..1 between',
    '#SecrecyWatcher ..1 (are|is|am|be)? (not|never) (allowed|supposed|meant|permitted) ..1 (to)? (know|hear|see|find|be told)',
    '(our|lil|little|dis our|this is our|this our) ..1 secret ..3 (mummy|mama|papa|mom|mum|dad|parents|teacher|school|nobody|friends) ..1 (no|not|cannot|must|is|and|or|knows)',
    '(no parents|no adults|no grown ups|parents free|no mums) (zone|allowed|club|chat) ..6 (our|us|you and me|chats)',
    '(off|under|below|away from) ..1 (grown ups|parents|adults|your (mum|mom|dad|parents|teachers)) ..1 (radar|radars|ears|eyes)',
    '(something|a thing|bond|friendship) (that)? (none|nobody|no one|not one) ..4 (know|knows) about ..6 (keep|parents|us|out)',
    '(keep|shut|zip|button) (your)? (mouth|gob|lips|trap|it) (shut|zipped|sealed|closed)? about (me|us)',
  ],
  unless: [
    '#SecrecyHarmless ..9 #SecrecyThem',
    '#SecrecyThem ..9 #SecrecyHarmless',
    '#SecrecyHarmless ..8 #SecrecyBond',
    '#SecrecyBond ..8 #SecrecyHarmless',
    '(our|this) plan',
    '#SecrecyThing ..3 (policy|data|account settings)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the friendship or the speaker kept hidden from parents, teachers or friends.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'keep me a secret from ur mates',
    'lets keep ur parents out of this',
    'our friendship has to stay hidden',
    'keep ur gob shut about me',
  ],
  passes: [
    'keep the dog out of the kitchen',
    'our base has to stay hidden',
    'keep ur brother out of my room',
    'the eggs stay hidden till ten',
  ],
};
