import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#DoNot (tell|show|mention) (this|it|that|us)? (to)? (#Nobody|anyone|anybody|any one|a soul|any soul|people|other people|everyone|others)',
    '(tell|show) (#Nobody|not one person)',
    '#DoNot (say|breathe) (anything|a word|nothing|owt) (to)? (#Nobody|anyone|anybody|people)?',
    'not a word (to|about) (anyone|#Nobody|your #Family|this|us|it)',
    '#DoNot let (on|anyone (see|know|read|look|hear|find))',
  ],
  unless: [
    '(tell|show|give|share) (#Nobody|anyone) ..3 (where you live|your (name|real name|number|pin|login|details))',
    '(do not|never) tell (#Nobody|anyone) (your|the)? (password|pass word|code|address|pin)',
  ],
  confidence: 'weak',
  means: 'Asks the child to tell nobody; friends with gossip say it too, so it counts less alone.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dnt tell any1 ok',
    'tell no one',
    'u cant tell a soul',
    'dont say anything to anyone',
    'not a word to anyone',
  ],
  passes: [
    'i didnt tell anyone',
    'did u tell anyone',
    'never tell anyone your password',
    'he told everyone at school',
    'someone told me ur good at this',
  ],
  overflags: ['omg dont tell ANYONE miss harlow is having a baby'],
};
