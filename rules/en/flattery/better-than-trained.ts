import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you|your|yours) ..6 #SkillBetter (than|then) ..2 (half|most|all|any|some|many|a lot)? ..2 #Yardstick',
    '(you|your|yours) ..3 #SkillBetter (than|then) ..2 (#Age|twice your age|double your age|older than you|in years|in ages)',
    '#Age and #SkillBetter than',
    '#Nobody ..1 your (age|rating|level|grade|year|size) ..2 (does|do|can|finds|plays|draws|gets|sings|rides|builds|makes|writes|thinks)',
    '(most|other|normal|ordinary|average) (kids|girls|boys|lads|teens|teenagers|children|players|beginners|students|your age|kids your age) ..3 (quit|give up|gave up|can not|could not|would not|never|do not|get bored|just want|only want)',
    '(do not|never|not) ..1 (draw|sing|play|ride|write|talk|think|dance|act|code|build|speak|sound) like (a|someone|somebody) ..2 (#Age|kid|beginner|starting|child|new|your age)',
    'at (#Age|your age) i (was|could not|had|did not|still|would|only) ..3',
  ],
  unless: [
    'better than ..3 (yesterday|before|last (time|week)|expected|nothing|me at)',
    '(feel|feeling|get|getting|doing|sleep) #SkillBetter than',
  ],
  confidence: 'fair',
  means: 'Ranks the skill of the child above others, older ones or pupils; praise that opens doors quickly.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'your cartwheel is cleaner than girls ive sent to county',
    'u got there quicker than my sixth formers',
    'you play better than half the grown men in our club',
    'most kids quit way before that',
    '12 and better than this lot',
    'at ur age i was still drawing stick men',
    'nobody your rating finds that move',
  ],
  passes: [
    'is this one better than the old controller',
    'hope you feel better than yesterday',
    'the new bus is quicker than the train',
    'most kids walk to school here',
    'your phone is better',
  ],
};
