import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i|we) (have|got|still have|still got|have got|saved|kept|recorded|screen recorded|screenshotted|hold|filmed|took|copied) ..5 #ThreatThing ..9 #ThreatOrder',
    '^ (got|saved|kept|recorded|screenshotted|screen recorded|filmed|still got) ..3 (your|yer) ..1 #ThreatThing ..6 #ThreatOrder',
    '(i|we) (screen recorded|recorded|filmed|screenshotted|saved|hacked|taped|kept) (you|your|our call|our calls|everything|that call|that whole call|the whole call|the call|what you|all|the lot) ..9 #ThreatOrder',
    '(your|that|the) ..1 #ThreatThing ..2 (is|are|was) ..2 (with me|on my|saved|in my|mine|sitting) ..9 (#ThreatOrder|until|till|unless|if you|up to you|as long as)',
    '(i have|i got|i hold|we hold|we have) ..3 #ThreatThing ..3 (of|from) (you|your) ..9 (#ThreatOrder|#ThreatRefuse|or|unless|deadline)',
    '#ThreatOrder ..4 i (have|got|have got|saved|recorded) ..3 (your|that|the|those|all) ..2 #ThreatThing',
    '(your|you) ..2 (nudes|webcam|camera (pics|footage|vid|video)) ..8 (pay|or|unless|owe me|leak|post)',
    '(you|u) (thought|think) ..3 (gone|deleted|disappeared|disappear|deleting|private|not record|not recording|not screenshot|recording|recordin|screenshot) ..9 (or|#ThreatOrder|saved|unless|another phone)',
  ],
  unless: ['(i|me|you|your|the|it|that|everyone|this|who) ..8 #ThreatHarmless', '(i|we) (have|got|saved|took) the'],
  confidence: 'certain',
  bright: true,
  means: 'Says they hold something private of the child and tells the child to obey or pay.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i have your pics so do what i say',
    'i recorded our call, now you owe me',
    'i saved that video you sent, pay me 50 quid',
  ],
  passes: [
    'i recorded our band practice, send me the track',
    'i screen recorded your ace, you owe me',
    'i have the team photo, do not block the door',
  ],
};
