import type { AnswerWords } from '../../lib/engine/rule';

/**
 * How short answers to a question look. Rules cannot know them: "yes" or a single name means nothing by itself, and
 * everything right behind a question. Compared with a folded draft, word by word.
 */
export default {
  yes: 'yes yeah yea yep yup yh ya ye yess yes yas aye mhm uhuh sure sadly always mostly usually'.split(' '),
  no: 'no nope nah na none nobody noone not never'.split(' '),
  refusing: "not dont don't cant can't wont won't never secret private why idk dunno nothing ask allowed pass".split(
    ' ',
  ),
  talk: (
    'a the an and or so but um umm uh er oh ok okay k kk cool lol lmao haha hehe wow omg hey hi hello bye what who when where how why ' +
    'idk maybe idc sorry thanks thank thx ty pls please wait hang one sec nice same true wdym huh hm hmm guess really fr bruh bro dude man ' +
    "i im i'm me my you u ur your it is its it's this that there here to of in on at for with if as do did does can will be was are am have has " +
    'good bad fine great weird normal local big small boring rubbish new old now later soon today tomorrow yesterday nothing something anything ' +
    "secret private stop yes yeah yea yep yup yh ya no nope nah na none not never dunno ill i'll brb gtg gg"
  ).split(' '),
  ages: 'five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(' '),
  ageEndings: ['th', 'rd', 'st', 'nd'],
  schoolYears: ['y', 'yr', 'year', 'grade', 'gr'],
  ageWords: 'under over teen teens'.split(' '),
  alone: 'alone myself solo asleep sleeping nobody noone just only'.split(' '),
  away: 'out work works working away nights asleep sleeping busy shopping shops gone downstairs upstairs'.split(' '),
  // A question with one of these is answered by yes; "is your mum in?" by no.
  aloneWords: 'alone yourself urself yourselves own just only room bedroom door private quiet headphones lock'.split(
    ' ',
  ),
  mine: "my me mine i i'm im our us".split(' '),
  theirs: (
    "he she they him her his their theirs them there thier hers he's she's they're hes shes theyre mum mom mam dad " +
    'parents nan gran grandma'
  ).split(' '),
  place: (
    'address addy location loc postcode zip road rd street st lane ln avenue ave crescent terrace court gardens grove ' +
    'apartment flat'
  ).split(' '),
} satisfies AnswerWords;
