import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you are (literally|basically|honestly|like|really)? (all (that)? i (have|have got|got)|the only (thing|good thing|friend|reason) (that)? (i (have|got|am)|in my|keeping|left))',
    'without you (i|my|it|there) ..3 (nothing|nobody|no one|empty|lonely|lost|alone|pointless)',
    'if you (ever)? (stop talking|stopped talking|stop messaging|leave me|left me|ghost me|ghosted|block me|go) ..3 i ..2 (do not know|have no one|have nobody|will have|would have|would be|will be|can not)',
    'i (have|got|have got) #Nobody (else|but you|except you|apart from you|without)',
    'you are my (only|whole|one|entire) (friend|world|life|family|hope|reason|real friend)',
    'i (would|will|could|am going to|might) (die|be nothing|be lost|be so lonely|be all alone|not cope|disappear|fall apart|go mad|go crazy) (without|if you (leave|left|go|stop))',
    '(cannot|could not|do not know how to|not know what i would do|nothing) (live|cope|do this|do life|function|be happy|breathe|sleep|be|go on)? without you',
    '(promise|swear) (me)? (that)? (you)? (will|to)? (not|never|not ever|do not) (ever)? (leave|ghost|forget|block|replace|abandon) me',
    '(do not|never|please do not) (ever)? (leave|ghost|forget|abandon|replace|give up on) me (please|ever|again|like|i|babe|bbg|$)',
    '(every time|when|whenever|if) you (log|go|are|leave|hang) (off|offline|not here|not on|gone|away) ..3 (worse|sad|cry|die|hurts|alone|disappear|miserable|lonely)',
    '(do not|please do not) (log off|go offline|hang up|go to bed|go to sleep) (tonight|yet|on me|ever|please|i)',
    'i (only|just) have you',
    'you (saved|keep) (my life|me alive|me going|me sane)',
  ],
  confidence: 'strong',
  means: 'Says they cannot do without the child, which makes the child feel bound to stay.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur all i have',
    'id die without u',
    'u r my only friend',
    'promise u wont leave me',
    'every time you log off it gets worse',
    'im so lonely i cant sleep without u',
  ],
  passes: [
    'dont leave me behind at spawn',
    'ur the only one left in the round',
    'cant do this level without you',
    'dont forget me some chips',
    'only i have the key',
  ],
};
