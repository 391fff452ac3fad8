import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#SecrecyThem ..2 (cannot|can not|must not|must never|should not|should never|may not|not allowed to|never|need not|do not need to|does not need to|do not have to|does not have to|needs not|no need to|would not need to|not supposed to|no suppose|not to|is not to|never ever|is not to be) (ever|be)? (know|hear|find out|see|learn|be told|told|knowing|hearing|find|no|catch|discover|suspect|guess|kno) ..3 #SecrecyBond',
    '(nobody|no one|noone|no body|naebody|none of (your|them|the) ..1) ..5 (knows|know|hears|hear|finds out|find out|sees|be told|told|to know|kno|learns|needs to know|need know|suspects) (that|how|why)? #SecrecyBond',
    '(nobody|no one|noone) (ever)? (hears|knows|sees|finds out) (about)? (us|about me) ..1 (ever|okay|understand|right|got it|$)',
    '#SecrecyWatcher ..3 (not|never) ..2 (know|hear|learn|told|aware|find out) ..2 #SecrecyBond',
    '(better|best|nicer|nicest|prefer|rather|easier|safer|important|make sure) ..3 #SecrecyThem ..2 (not|never|none|does not|do not|did not|goes on not|stays) ..2 (know|hear|hears|knows|hearing|knowing|knew|heard|find out|finds out|learns|see|sees) ..3 (#SecrecyBond|my|us)',
    '(you)? (are)? not (to)? (for|thing for) (the)? (ears|eyes) of (your)? #SecrecyPerson',
    '(only (you and i|us two|you and me|me and you|the two of us)|just us two|just you and me) (know|knows|need to know) ..2 (about|this|that|us|$)',
    '(#SecrecyWatcher|nobody|anyone) ..4 (find|knows|know|hear|learn|find out) ..3 (where|who) ..3 (robux|presents|gifts|money|phone|headset|skins|vbucks) (come|came|is|are|were)',
  ],
  unless: ['#SecrecyHarmless ..9 #SecrecyThem', '#SecrecyBond ..8 #SecrecyHarmless'],
  confidence: 'certain',
  bright: true,
  means: 'Says that people around the child must not come to know about the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur mum doesnt need to know we talk',
    'Nobody at your school should know I exist.',
    'nobody hears about us ok',
    'its best ur dad never hears my name',
  ],
  passes: [
    'mum cant know bout the cake',
    'nobody hears us at the back shout louder',
    'the mods dont need to know our base',
    'ur friends should hear our new song',
  ],
};
