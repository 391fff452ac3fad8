import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ ..3 how (old|young|many years|many birthdays) !(is|are|was|were|do|does|did|to|he|she|it|they|the|your|my|his|her|this|that|i|we|can|should|must|will|ago|for|have|has) ..3 $',
    '(yob|year of birth) ..1',
    '(your|ur) (good)? age ..2 $',
    '#Number (m|f|male|female) (here)? ..1 you',
    '(ones|one|youngest|oldest|baby) (in|of) your (class|year|team|form|group) ..1',
    'you (a|are a|still a)? (teen|teenager|tween|preteen|pre teen) ..1 $',
    '^ ..2 (how old|how young|how many years) $',
    '(you|you are|but) (how old|how many years|what age) ..4',
    '(how old|how young|how many years|what age) (is|are|s) (our|my|the|this) (author|artist|writer|builder|rider|youngest|player|singer|chef|star|genius|friend|princess|lady|gentleman|hero|model|reader|captain|angel)',
    '(how old|how young) is (our|my) ..2 $?',
    '(^|your|the|need|just|so) (actual|real|true|exact)? (age|ages) (group|range|height|size|name|where|school|grade|and (where|height|size|name|school|town)) ..4',
    '^ ..1 (actual|real|true|exact) age ..1 $',
    'is #Number on (profile|your profile|here) ..3',
    '^ #Number (what about you|how about you|and you|and yourself) $',
    '(^|i am|me) ..5 #Age (what about you|how about you|and you) $',
    '(^|is it|you|you are|about|so) #Age #AsksYes $',
    '#Age ..1 (is it|or so|or thereabouts) $?',
    '^ #Age $?',
    '(kid|child|baby|little|small|smol|young|junior|youngster) or (a|are you|more)? (grown|grown up|big|adult|old|older|man|woman|lady)',
  ],
  unless: ['#Age (to|people|of|player|players|points|pm|am|left|more)', '(he|she|they|it) ..2 #Age'],
  confidence: 'fair',
  slot: 'age',
  means: 'Asks how old the child is in a few words, or gives a number and waits for a yes.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['How many years?', 'how old behind the picture', 'Fourteen, is it?', '24. wbu'],
  passes: ['how old is our dog', '15 people to go', 'she is 14 right'],
};
