import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do (what|as|everything|exactly what|exactly as) i (say|tell you|told you|ask)|listen to me|obey|answer me|send it|do it) ..2 or (else|you will (regret|be sorry|pay|bleed|get hurt)|i will (hurt|punish|make|find|ruin))',
    '(if you|you) ..2 (disobey|do not obey|break my rules|break my rule|say no to me|refuse me)',
    '(i|we) (decide|choose|control|say) (what|who|when|where|if) you ..1 (wear|eat|talk|sleep|speak|see|go|do|are|can)',
    '(your) (body|mind|life|time|heart) (is|belongs) ..1 (mine|to me) ',
    '(i am|im) your (owner|master|boss now|king now)',
    '(you are|youre) my (property|slave|pet now|possession)',
    '(you are|your) mine (now|n|and) ..5 (do|ask|eat|answer|obey|no|not|hurt)',
    '(you|u|ya|girl|child|boy|body|life|heart) ..1 (belong|belongs) to me ..4 (now|only|and|so|you|obey|no one)',
    '(i|we) (own|owns) (you|u|ya) ..1 (now|so|and|little|girl|boy|body|answer|every|get)',
    '(you are|your life is|your body is) (my property|my slave|my toy)',
    '(you are|your life is|your body is) mine ..2 (you|and you|so you|get it|now|whatever|disobey|from now) ..4 (do|ask|obey|say|eat|order|not get|hurt|bleed|what|i|answer|listen)',
    '(you|u) (do|will do|obey|follow) (what|as|everything|whatever|my orders|exactly what) ..2 (i|me) (say|tell|told|order|want) ..3 (or (i|you|else|get)|or else|simple|always)',
    'do (what|as|wat) (you are|i|your) (told|say|order) ..3 (or (i|you|else)|or else|one no)',
    '(you|u) ..1 not get to (say no|refuse|decide) ..1 (to me|with me|anymore|now|$)',
    '(you|u|girl|boy|student) ..3 (obey|obeys) (me|us|without|your master|every)',
    '(eat|sleep|eats|breathe|drink) (when|what|nothing|only) ..3 (i say|i allow|i tell|i let)',
    'skip ..1 (food|meals|dinner|lunch|eating) (til|till|until) i',
    '(will|shall) (follow|obey) (my|our) (orders|rules|every)',
    'from (now|today) (on|onwards)? ..1 (you|u) (ask|obey|answer|do|listen|tell) ..1 (me|to me|only|what) ..3 (before|without|question|say|when|or|first) ..3 (anything|talk|go|say|eat|speak|trouble|see|else|question|order)',
    'ask me before (you)? (talk|speak|go out|see|text|wear|eat|do) ..4 (anyone|anything|or|out|him|her|them)',
    '(disobey|refuse) me ..3 (you|u|i|will)',
    '(answer|reply) ..5 or you (get|will be) (punished|hurt|sorry)',
    '(i will|ill|il) make you (sorry|pay|bleed|regret)',
    'whatever i (order|say|want|tell) ..1 (you|u) (do|will do)',
    '(report|send) your weight (each|every|to me)',
  ],
  unless: [
    '(do not|never|should not|must not|no one should|nobody should|anyone who) ..5 (write|carve|scratch|cut|burn|hurt|mark|obey)',
    '#HarmCraft',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose'],
  means: 'Claims to own the child, gives orders about body and life, or threatens pain for a no.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'you belong to me now, do as i say',
    'i own you, u answer in one minute or get punished',
    'you eat when i say',
    'you dont get to say no to me',
    'from now on u ask me before u talk to anyone',
  ],
  passes: [
    'you belong to the team now',
    'do as your teacher told you',
    'simon says do what i say',
    'i own you in ranked every game',
  ],
};
