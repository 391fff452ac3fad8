import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i go to (the)? !(school|college|a|the|my|sleep|bed|see|get|do|be|play) ..2 (#SchoolWord|st marys|saints)',
    'my (school|skl) (is|is called|name is) !(so|the|a|very|really|boring|rubbish|closed|shut|far|big|small|okay|good|bad|on|off|out|doing|having|not|too|cancelled|being|like|horrible|nice|fun|strict|trash|lame|starting|finished) ..1',
    '(i am|am) (at|from|in) ..2 (academy|high|primary|high school|grammar|secondary|comp|middle school|elementary)',
    '^ ..2 (academy|high school|primary school|grammar school|middle school|elementary school) $',
    '(same)? school (is)? called ..2',
    'i go to (st|saint|sir|queen|king|our lady|holy) ..2',
    'i go to school (at|in) !(the|a|half|nine|#Number)',
  ],
  confidence: 'fair',
  speaker: 'self',
  slot: 'school',
  means: 'You named your school, so somebody could find you there; keep that for people you know.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i go to st marys',
    'my skl is oakfield',
    'im at holt valley high',
    'thornfold academy',
    'i go to fenwick primary',
  ],
  passes: [
    'st marys won 3-0',
    'my school is so boring',
    'we played oakfield high on friday',
    'i go to bed at 9',
    'after i go to school i have a snack',
    'is ur school closed today',
  ],
};
