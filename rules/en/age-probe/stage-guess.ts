import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'what ..2 (#Stage|#Age) ..2 $',
    '(not|you|are you|you are|your|u) ..2 (even|still|just|only|already)? ..1 in #Stage ..2 $',
    '(your|you) ..1 (class|classmates|year|friends|mates|class mates) ..2 (all|is|are|reading|doing|learning|study|has) ..2 (#Age|that|it|around|like) ..2 $',
    '(first|last|second|final) (year|term|week|day) (at|in|of) #Stage ..2',
    '^ (so|ok|ah|oh|and|then|still|you|in|at|are you|so you|you in|so you in|you are|you are in|are you in) ..1 #Stage #AsksYes? $',
    '^ ..1 #Stage #AsksYes? $?',
    '(guessed|guess|say|said|thought|bet|must be|took you for|put you|reckon) ..4 (#Stage|a student|a teenager|grown up|an adult|in school)',
    '(you|still|are you|do you|be|it) ..3 #Stage or (#Stage|a job|work|working|already|still|#Number|have|has|are|do|did|what)',
    'or (are you|you|already|have you|has she|do you) ..2 (busy with work|at work|working|work|a job|that old|at #Stage|in #Stage|#Stage) ..1 $',
    '(gcses|sats|exams|finals|mocks|boards) ..3 (or|this (year|summer)|yet|soon) ..3',
    '(you|do you|are you) ..3 (study|studying|homework|homeworks|schooling|lessons|classes) or ..3 (work|job|working)',
    '^ (so|and|do|are)? you (study|studying|in school|schooling|still in school|a student) ..1 $',
    '(what|which) (class|grade|form|standard|std) (little|are|you|is|again|though|now|so|even|still|does|assigns|gets|has|reads)? ..2 $',
    '(what|which) (year|grade) (is that|s that|is it|is this|even|still) ..2',
  ],
  unless: [
    '(he|she|they|we|my|our|i am|i was|her|his|question|homework|page|chapter) ..5 #Stage',
    '(play|main|boss|server|build|spell|level|gear|want|need) ..6',
  ],
  confidence: 'fair',
  slot: 'age',
  means: 'Guesses at a school stage or at work so that the child says where they stand, which tells their age.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['what are you, high school?', 'So secondary?', 'u study?', 'what, middle school?'],
  passes: ['my sister is in high school now', 'what class do you main in the raid', 'see you at college'],
};
