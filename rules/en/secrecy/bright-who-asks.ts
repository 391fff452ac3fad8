import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ask|asks|asked|wonder|wonders|wants to know|sees|see|find|finds|question) ..4 (who|why|what) ..6 (say|tell|answer|reply|make up|pretend|lie|you tell|you say) ..6 (friend|homework|class|school|cousin|girl|boy|game|wrong number|nobody|no one|mate|project|tutor|spam|bot|advert)',
    '(say|tell ..3) ..2 (wrong number|nobody|no one|spam|a bot|school project|group project|homework help|homework) ..5 (if|when|should) ..3 #SecrecyThem',
    '(if|when|should|in case) ..1 (your #SecrecyPerson|anyone|anybody) ..2 (asks|ask|sees|see|walks in|finds|looks|checks|comes in) ..5 (pretend|act like|act as if|make out|lie|deny|fib|make something up|make up) ..6',
    '(pretend|act like|act as if|act as though|make out) (that)? (you|we) (do not|have not|never|have never|are not) ..1 (know|met|spoken to|talked to|heard of) ..1 (me|each other)',
    '(code name|codename|fake name|different name|other name|code word|codeword|girls name|boys name|alias|nickname) ..5 (for me|for us|so|in your|#SecrecyWatcher|nobody)',
    '(for me|me|us|my) ..3 (code name|codename|fake name|different name|girls name|boys name|alias) ..6 (so|in case|if|#SecrecyWatcher|nobody)',
    '(say|tell ..3) (the|that|your|my|it|this) ..2 (phone|money|gift|present|skin|skins|robux|headset|airpods|trainers|shoes|card|necklace|bracelet|console) ..2 (is|was|came|are|were) ..2 (from|a|won|prize|grandma|uncle)',
    '(lie|fib) ..3 (to|about) ..3 #SecrecyWatcher ..4 (about|where|who|if|for me|for us)',
    '(deny|deny it|deny everything|deny knowing) ..3 (me|if|when|us)',
  ],
  unless: ['#SecrecyHarmless ..9 #SecrecyThem'],
  confidence: 'certain',
  bright: true,
  means: 'Gives an answer for when somebody asks whom the child is talking to.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['if ur mum asks who im say a friend from class', 'pretend u dont know me', 'say the phone is from ur uncle'],
  passes: ['she asks who won say its a draw', 'our story is about a dragon', 'pretend ur a cat'],
};
