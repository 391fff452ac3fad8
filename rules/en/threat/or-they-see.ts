import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'or (everyone|everybody|they|he|she|#Audience) (sees|see|knows|know|finds out|find out|gets it|hears|gets to see|will see|will know)',
    'do you (really)? want (#Audience|her|him|them) to (see|know|find out|hear|read|watch)',
    '(you are|you will be) (done|over|dead|sorry|in for it) if you (tell|say|block|leave|report|show|go)',
    'i can get into your (account|phone|laptop|insta|snap|messages|camera|computer|house|email)',
    '(block|tell|leave|report|ignore|show) ..2 (me|#Adult|anyone|someone|the police|#Audience) (and|then)? (it|i|they|everything|your) ..1 (goes|go|post|send|leak|share|posted|sent|out)',
    '(do|send) what i (want|say|tell you) or',
    'now you (do|will do|are going to do|have to do) (what|as|everything) i',
  ],
  unless: [
    '#Audience ..3 see your (drawing|painting|new|room|trophy|certificate|dance|school)',
    'done if you (go|take|show) ..2 (by|the|your)',
  ],
  confidence: 'strong',
  means: 'Uses fear of others finding out to make the child obey.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'now u do what i want or every1 sees',
    'do u want ur friends to see it',
    'u block me it goes out',
    'tell ur mum n i post it',
    'i can get into ur acc any time',
    'ur done if u tell any1',
  ],
  passes: [
    'do you want mum to see the costume',
    'tell your mum the form is ready to send to school',
    'do you want your nan to see your drawing',
    'you will be done if you go by bus',
  ],
};
